using System.Xml.Linq;

namespace Conformance.Reports.Exchanges.Dmp;

/// <summary>Documents as their metadata describe them, one a row.</summary>
internal static class DocumentEntries
{
    private static readonly string[] Columns = ["Titre", "Type", "Confidentialité", "Créé le", "Acte", "Auteur", "Statut", "Catégorie", "Format", "Identifiant"];

    public static IEnumerable<Block> Of(XElement body, string title)
    {
        var rows = body.All("ExtrinsicObject").Select(Row).ToList();
        if (rows.Count > 0)
            yield return new Grid($"{title} ({rows.Count})", Columns, rows);
        var references = body.All("ObjectRef").Select(reference => (IReadOnlyList<string>)[reference.Attr("id") ?? ""]).ToList();
        if (references.Count > 0)
            yield return new Grid($"Références rendues ({references.Count})", ["Identifiant interne du registre"], references);
    }

    private static IReadOnlyList<string> Row(XElement document) =>
    [
        Rim.Name(document) ?? "sans titre",
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
