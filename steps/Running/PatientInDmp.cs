using System.Globalization;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Running;

/// <summary>A patient of the editor file as the DMP knows them: a product may well compare what TD0.2 answers with what it holds.</summary>
public static class PatientInDmp
{
    /// <summary>Their DMP.</summary>
    /// <param name="patient">The patient.</param>
    /// <param name="state">State of the DMP towards the professionals who ask.</param>
    /// <param name="documents">Documents, in the order of the list.</param>
    public static DmpPatient InDmp(this EditorPatient patient, DmpState state, params IReadOnlyList<DmpDocument> documents) => new(patient.Ins, state, documents) { Person = patient.Person() };

    /// <summary>Their identity: names as the screens show them, sex of the INS, date of birth of the file, or as much of it as the INS tells.</summary>
    public static DmpPerson Person(this EditorPatient patient)
    {
        var (family, given) = Names(patient.Name);
        return new DmpPerson(family, given, BirthInIns.SexOf(patient.Ins), BirthOf(patient));
    }

    /// <summary>French screens write family names in capitals; where none stands out, the last word is the given name.</summary>
    private static (string Family, string Given) Names(string shown)
    {
        var words = shown.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var capitals = words.Where(IsCapitals).ToList();
        return capitals.Count > 0 && capitals.Count < words.Length
            ? (string.Join(' ', capitals), string.Join(' ', words.Except(capitals)))
            : (string.Join(' ', words[..^1]), words[^1]);
    }

    private static bool IsCapitals(string word) => word.Length > 1 && word == word.ToUpper(CultureInfo.InvariantCulture);

    private static string BirthOf(EditorPatient patient) =>
        patient.BirthDate?.ToString("yyyyMMdd", CultureInfo.InvariantCulture) ?? string.Create(CultureInfo.InvariantCulture, $"{BirthInIns.YearOf(patient.Ins)}{BirthInIns.MonthOf(patient.Ins):00}");
}
