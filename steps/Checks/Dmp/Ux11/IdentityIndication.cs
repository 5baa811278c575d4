using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Ux11;

/// <summary>What a patient's file showed of the identity's status, and whether the editor file holds that identity as qualified.</summary>
/// <param name="Screen">The screen.</param>
/// <param name="Ins">Patient.</param>
/// <param name="Qualified">Whether the INS is qualified.</param>
internal sealed record IdentityIndication(Seen<ScreenObserved> Screen, string Ins, bool Qualified)
{
    public IReadOnlySet<Fragment> Perceived { get; } = new HashSet<Fragment>(
        Screen.Fact.Elements.SelectMany(element => element.Fragments).Where(fragment => fragment.Kind is not FragmentKind.Likeness).Select(fragment => fragment.WithoutNumbers()));

    public bool Shown => Perceived.Count > 0;

    public string Words => string.Join(" ", Screen.Fact.Elements.Select(element => element.Text)) is { Length: > 0 } text ? $"« {text} »" : "une image";

    public string Label => $"l'INS {Ins} ({(Qualified ? "qualifiée" : "non qualifiée")})";

    /// <summary>The indications of a scenario, in order; a patient that the editor file does not declare has none.</summary>
    public static IReadOnlyList<IdentityIndication> All(JournalView journal)
    {
        var patients = journal.Of<EditorDeclared>().SelectMany(declared => declared.Fact.Patients).ToList();
        return
        [
            .. from screen in journal.Screens(Readings.IdentityStatus)
               from patient in patients
               where patient.Ins is not null && patient.Ins == screen.Subject("ins")
               select new IdentityIndication(screen, patient.Ins!, patient.InsQualified),
        ];
    }
}
