using System.Xml.Linq;

namespace Conformance.Reports.Exchanges.Dmp;

/// <summary>Documents as their metadata describe them, one a row.</summary>
internal static class DocumentEntries
{
    /// <summary>typeCode of the XAdES signature of a batch.</summary>
    private const string Signature = "E1762";

    private static readonly string[] Columns = ["Titre", "Type", "Confidentialité", "Créé le", "Acte", "Auteur", "Statut", "Catégorie", "Format", "Identifiant"];

    public static IEnumerable<Block> Of(XElement body, string title)
    {
        var documents = body.All("ExtrinsicObject").ToList();
        if (documents.Count > 0)
            yield return new Grid($"{title} ({Count(documents)})", Columns, [.. documents.Select(Row)]);
        var references = body.All("ObjectRef").Select(reference => (IReadOnlyList<string>)[reference.Attr("id") ?? ""]).ToList();
        if (references.Count > 0)
            yield return new Grid($"Références rendues ({references.Count})", ["Identifiant interne du registre"], references);
    }

    /// <summary>Title of a document; that of a signature, which is the same English word everywhere, says nothing.</summary>
    public static string Title(XElement document) => IsSignature(document) ? "signature du lot" : Rim.Name(document) ?? "sans titre";

    private static string Count(List<XElement> documents) =>
        documents.Count(document => !IsSignature(document)) is var clinical && clinical == documents.Count ? $"{clinical}" : $"{clinical}, et la signature du lot";

    private static bool IsSignature(XElement document) => Rim.Classified(document, Rim.TypeCode).Any(type => type.Attr("nodeRepresentation") == Signature);

    private static IReadOnlyList<string> Row(XElement document) =>
    [
        Title(document),
        Rim.Coded(document, Rim.TypeCode),
        string.Join(", ", Rim.Classified(document, Rim.Confidentiality).Select(code => DmpWords.Confidentiality(code.Attr("nodeRepresentation") ?? ""))),
        DmpWords.Time(Rim.Slot(document, "creationTime").FirstOrDefault()) ?? "",
        Period(document),
        Rim.Authors(document, Rim.Author),
        DmpWords.Status(document.Attr("status")) ?? "",
        Rim.Coded(document, Rim.ClassCode),
        Rim.Coded(document, Rim.FormatCode),
        Rim.External(document, Rim.UniqueId) ?? "",
    ];

    private static string Period(XElement document)
    {
        var start = DmpWords.Time(Rim.Slot(document, "serviceStartTime").FirstOrDefault());
        var stop = DmpWords.Time(Rim.Slot(document, "serviceStopTime").FirstOrDefault());
        return (start, stop) switch
        {
            (null, _) => "",
            (_, null) => start,
            _ => start == stop ? start : $"{start} – {stop}",
        };
    }
}
