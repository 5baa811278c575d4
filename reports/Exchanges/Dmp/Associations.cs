using System.Xml.Linq;

namespace Conformance.Reports.Exchanges.Dmp;

/// <summary>What binds the objects of a batch: contains, replaces, signs, changes the status of.</summary>
internal static class Associations
{
    public static IEnumerable<Block> Of(XElement body)
    {
        var names = Names(body);
        var rows = body.All("Association").Select(association => Row(association, names)).ToList();
        if (rows.Count > 0)
            yield return new Grid("Liens", ["Objet", "Lien", "Cible", "Changement"], rows);
    }

    private static IReadOnlyList<string> Row(XElement association, ILookup<string, string> names) =>
        [Named(association.Attr("sourceObject"), names), DmpWords.Association(association.Attr("associationType")), Named(association.Attr("targetObject"), names), Change(association)];

    /// <summary>What the objects of the message are, by the ids that its links give them.</summary>
    private static ILookup<string, string> Names(XElement body) =>
        body.All("RegistryPackage").Select(batch => (Id: batch.Attr("id") ?? "", Name: "le lot"))
            .Concat(body.All("ExtrinsicObject").Select(document => (Id: document.Attr("id") ?? "", Name: DocumentEntries.Title(document))))
            .ToLookup(named => named.Id, named => named.Name, StringComparer.OrdinalIgnoreCase);

    private static string Named(string? id, ILookup<string, string> names) => names[id ?? ""].FirstOrDefault() is { } name ? $"{name} ({id})" : id ?? "";

    private static string Change(XElement association)
    {
        var before = DmpWords.Status(Rim.Slot(association, "OriginalStatus").FirstOrDefault());
        var after = DmpWords.Status(Rim.Slot(association, "NewStatus").FirstOrDefault());
        return after is null ? "" : $"{before ?? "?"} → {after}";
    }
}
