using System.Globalization;
using ReferenceEditor.Seed;

namespace ReferenceEditor.Patients;

/// <summary>The patients of the hospital.</summary>
internal interface IPatients
{
    /// <summary>Patients whose name or INS holds every word, by name; all of them without a word.</summary>
    IReadOnlyList<Patient> Search(string? words);

    Patient? Find(string id);
}

/// <inheritdoc/>
internal sealed class MemoryPatients(SeedData seed) : IPatients
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    public IReadOnlyList<Patient> Search(string? words) =>
        [.. seed.Patients.Where(patient => (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Holds(patient, word))).OrderBy(patient => patient.FullName, StringComparer.Ordinal)];

    public Patient? Find(string id) => seed.Patients.FirstOrDefault(patient => patient.Id == id);

    private static bool Holds(Patient patient, string word) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf($"{patient.FullName} {patient.Ins}", word, Loosely) >= 0;
}
