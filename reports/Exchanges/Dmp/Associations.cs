using System.Xml.Linq;

namespace Conformance.Reports.Exchanges.Dmp;

/// <summary>What binds the objects of a batch: contains, replaces, signs, changes the status of.</summary>
internal static class Associations
{
    public static IEnumerable<Block> Of(XElement body)
    {
        var rows = body.All("Association").Select(Row).ToList();
        if (rows.Count > 0)
            yield return new Grid("Liens", ["Objet", "Lien", "Cible", "Changement"], rows);
    }

    private static IReadOnlyList<string> Row(XElement association) =>
    [
        association.Attr("sourceObject") ?? "", DmpWords.Association(association.Attr("associationType")), association.Attr("targetObject") ?? "", Change(association),
    ];

    private static string Change(XElement association)
    {
        var before = DmpWords.Status(Rim.Slot(association, "OriginalStatus").FirstOrDefault());
        var after = DmpWords.Status(Rim.Slot(association, "NewStatus").FirstOrDefault());
        return after is null ? "" : $"{before ?? "?"} → {after}";
    }
}
