using ReferenceEditor.Dmp;
using ReferenceEditor.Patients;
using ReferenceEditor.Seed;

namespace ReferenceEditor.Documents;

/// <summary>The documents of the patients' files.</summary>
internal interface ILocalDocuments
{
    /// <summary>Documents of a patient, latest act first.</summary>
    IReadOnlyList<LocalDocument> Of(Patient patient);
}

/// <summary>Every patient has the documents of the seed; those of the present stay tell of the day before.</summary>
/// <param name="seed">The seed.</param>
/// <param name="clock">Clock.</param>
internal sealed class SeededDocuments(SeedData seed, TimeProvider clock) : ILocalDocuments
{
    private const string Loinc = "2.16.840.1.113883.6.1";
    private const string Classes = "1.2.250.1.213.1.1.4.1";

    /// <inheritdoc/>
    public IReadOnlyList<LocalDocument> Of(Patient patient) =>
        [.. seed.Documents.Select(document => Document(document, patient)).OrderByDescending(document => document.ActAt)];

    private LocalDocument Document(SeedDocument seeded, Patient patient)
    {
        var yesterday = new DateTimeOffset(clock.GetUtcNow().UtcDateTime.Date.AddDays(-1).AddHours(9), TimeSpan.Zero);
        return new LocalDocument
        {
            Id = seeded.Id,
            Title = seeded.Title,
            Type = new Coded(seeded.TypeCode, Loinc, "LOINC", seeded.TypeLabel),
            Class = new Coded(seeded.ClassCode, Classes, "classCode", seeded.ClassCode == "11" ? "Synthèse" : "Compte rendu"),
            ActAt = seeded.Act ?? yesterday,
            WrittenAt = seeded.Written ?? yesterday.AddHours(2),
            Author = seed.Authors.First(author => author.Rpps == seeded.Author),
            IsPast = seeded.Act is not null,
            Text = $"{seeded.Text}\nPatient : {patient.FullName}, {patient.BirthDate:dd/MM/yyyy}.",
        };
    }
}
