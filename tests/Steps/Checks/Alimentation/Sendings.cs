using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Tests.Checks.Alimentation;

/// <summary>Journals of documents sent to the DMP from the list of a patient's file.</summary>
internal static class Sendings
{
    public const string Chosen = "Compte rendu opératoire";
    public const string Neighbour = "Consultation de cardiologie";
    public const string Site = "1300000015";
    public const string LegalEntity = "1300000007";

    /// <summary>A document that says of itself what it should.</summary>
    public static DmpDocumentReceived Paper { get; } = new("1.2.3", Chosen, "34874-8", "10", "urn:ihe:iti:xds-sd:text:2008", [], [new DmpAuthorReceived(Recorded.Doctor, [Site])])
    {
        ServiceStart = "20200624120000",
        CreationTime = "20200626072000",
        CdaServiceStart = "20200624140000+0200",
        CdaCode = "34874-8",
        CdaAuthors = [Recorded.Doctor],
        CdaInstitutions = [Site],
    };

    public static Recorded Start() => new Recorded().Declared().Lease(Recorded.Ins, Recorded.OtherIns);

    /// <summary>The list of the file from which a document is chosen.</summary>
    public static Recorded Choose(this Recorded journal, string title = Chosen) => journal.List(title, "avant-envoi", Rows());

    public static Recorded List(this Recorded journal, string title, string moment, params ElementSeen[] rows) =>
        journal.Screen("local-documents", $"ins={Recorded.Ins};user=u1;document={title};moment={moment}", rows);

    public static ElementSeen[] Rows() => [Row(Chosen, "24/06/2020 14:00"), Row(Neighbour, "12/03/2019 10:30"), Row("Lettre de sortie", "25/11/2026 09:00")];

    public static ElementSeen Row(string title, string date, params string[] signs) => new(
        $"{title} {date} {string.Join(' ', signs)}",
        new Dictionary<string, string> { ["title"] = title, ["date"] = date },
        [new Fragment(FragmentKind.Text, title), new Fragment(FragmentKind.Text, date), .. signs.Select(sign => new Fragment(FragmentKind.Text, sign))]);

    public static Recorded Batch(this Recorded journal, params DmpDocumentReceived[] documents) => journal.Batch(true, Recorded.Ins, [new DmpAuthorReceived(Recorded.Doctor, [Site])], documents);

    public static Recorded Batch(this Recorded journal, bool accepted, string? ins, IReadOnlyList<DmpAuthorReceived> authors, params DmpDocumentReceived[] documents) =>
        journal.Fact(new DmpBatchReceived(ins, Recorded.Doctor, accepted, "1.2.9", authors, documents), scenario: null);

    public static Recorded Answer(this Recorded journal, string text, string title = Chosen) =>
        journal.Screen("feed-answer", $"ins={Recorded.Ins};user=u1;document={title};moment=apres-envoi", Recorded.Text(text));

    /// <summary>One document, chosen and received.</summary>
    public static Recorded Of(DmpDocumentReceived document) => Start().Choose().Batch(document).Answer("DMP alimenté");
}
