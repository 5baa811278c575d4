using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Tests.Checks.Ux14Bis;

/// <summary>Lists of five documents, of which one is invisible to the patient and one to the representatives, before and after a swap.</summary>
internal static class Lists
{
    public const string Patient = "INVISIBLE_PATIENT";
    public const string Representatives = "INVISIBLE_REPRESENTANTS_LEGAUX";

    private static readonly string[][] Codes = [["", Patient, "", Representatives, ""], [Representatives, "", Patient, "", ""]];

    public static Fragment Badge(string text) => new(FragmentKind.Text, text);

    public static Fragment Colour(string colour) => new(FragmentKind.Appearance, $"color:rgb(0, 0, 0);background-color:{colour}");

    /// <summary>A badge a code, as a product would show them.</summary>
    public static Fragment? Signs(int row, string code) => code switch
    {
        Patient => Badge("Invisible au patient"),
        Representatives => Badge("Invisible aux représentants"),
        _ => null,
    };

    public static Recorded TwoLists(Func<int, string, Fragment?> sign, params ElementSeen[] legends) =>
        Shown(Shown(Start(), 0, sign, legends), 1, sign, legends);

    public static Recorded Start() => new Recorded().Declared().Exchange("dmp", "TD3.1", $"ins={Recorded.Ins};user={Recorded.Doctor}");

    public static Recorded Shown(Recorded journal, int round, Func<int, string, Fragment?> sign, params ElementSeen[] legends)
    {
        var documents = Codes[round].Select((code, row) => new DmpDocumentServed($"1.2.{row}", $"Compte rendu abc-{row}", code.Length > 0 ? [code] : [])).ToArray();
        var rows = documents.Select((document, row) => Row(document.Title, sign(row, Codes[round][row])));
        return journal.Dmp(Recorded.Ins, DmpState.OuvertAutorise, documents).Screen("dmp-documents", $"ins={Recorded.Ins};user=u1", 100, legends, [.. rows]);
    }

    private static ElementSeen Row(string title, Fragment? sign)
    {
        Fragment[] fragments = sign is null ? [new(FragmentKind.Text, title)] : [new(FragmentKind.Text, title), sign];
        return Recorded.Row(title, $"title={title}", fragments);
    }
}
