using System.Globalization;
using Conformance.Reports.Catalogue;
using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>The fictional patients that the product holds.</summary>
internal static class PatientsSection
{
    public static FormatKey Key { get; } = new("patients", new ListKind(new SectionKind(
        new FormatKey("id", new TextKind(), "Nom du patient dans ce fichier, et son identifiant dans le produit.", IsRequired: true),
        new FormatKey("name", new TextKind(), "Nom sous lequel les écrans le montrent.", IsRequired: true),
        new FormatKey("ins", new TextKind(), "Matricule INS fictif, sous l'OID de test.", IsRequired: true),
        new FormatKey("birth-date", new TextKind(), "Date de naissance que le produit tient, aaaa-mm-jj, du mois que dit l'INS ; le DMP la rend en TD0.2. Sans cette clé, il ne rend que l'année et le mois."),
        new FormatKey("qualified", new YesNoKind(), "Si le produit tient l'identité pour qualifiée ; oui sans cette clé."),
        new FormatKey("for", new OneOrMoreKind(new TextKind()), "Exigences auxquelles le patient est réservé ; sans cette clé, il sert à toutes."))),
        "Patients fictifs que le produit tient déjà.");

    public static IReadOnlyList<EditorPatient> Read(SectionView root, RemCatalogue catalogue)
    {
        EditorPatient[] patients = [.. root.Sections(Key.Name).Select(patient => Patient(patient, catalogue))];
        Duplicates.Report(root, Key.Name, "id", patients.Select(patient => patient.Id));
        Duplicates.Report(root, Key.Name, "ins", patients.Select(patient => patient.Ins));
        return patients;
    }

    private static EditorPatient Patient(SectionView patient, RemCatalogue catalogue)
    {
        var ins = patient.Text("ins");
        if (ins.Length > 0 && !HasValidKey(ins))
            patient.Report("ins", $"« {ins} » n'est pas un matricule INS : quinze chiffres, dont une clé égale à 97 moins le reste par 97, sont attendus");
        return new EditorPatient(
            patient.Text("id"), patient.Text("name"), ins, patient.YesNo("qualified", true), [.. patient.Texts("for").Select(id => Exigence(patient, id, catalogue))]) { BirthDate = BirthDate(patient, ins) };
    }

    private static DateOnly? BirthDate(SectionView patient, string ins)
    {
        if (patient.Text("birth-date") is not { Length: > 0 } written)
            return null;
        if (!DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            patient.Report("birth-date", $"« {written} » n'est pas une date : aaaa-mm-jj est attendu");
        else if (HasValidKey(ins) && BirthInIns.MonthOf(ins) is not null && ins[1..5] != date.ToString("yyMM", CultureInfo.InvariantCulture))
            patient.Report("birth-date", $"« {written} » n'est pas du mois que dit l'INS {ins}, {ins[1..3]}-{ins[3..5]}");
        else
            return date;
        return null;
    }

    private static string Exigence(SectionView patient, string id, RemCatalogue catalogue)
    {
        var canonical = RemId.Of(id).Value;
        if (catalogue.Exigences.All(exigence => exigence.Id != canonical))
            patient.Report("for", $"exigence inconnue « {id} » ; la plus proche est « {catalogue.NearestExigence(canonical)} »");
        return canonical;
    }

    private static bool HasValidKey(string ins)
    {
        var digits = ins.Replace("2A", "19", StringComparison.Ordinal).Replace("2B", "18", StringComparison.Ordinal);
        return digits.Length == 15
            && long.TryParse(digits.AsSpan(0, 13), out var number)
            && int.TryParse(digits.AsSpan(13), out var key)
            && key == 97 - (number % 97);
    }
}
