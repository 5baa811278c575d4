using System.Xml.Linq;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>One element or attribute of a specimen, left out, given twice or named otherwise.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Path">Where, by names.</param>
internal sealed record Damage(DamageKind Kind, string Path)
{
    private static readonly string[] Told = ["name", "Name", "classificationScheme", "identificationScheme", "classificationNode", "associationType", "id"];

    /// <summary>Every damage that can be done to a specimen: (rank of the place, what is done).</summary>
    public static IReadOnlyList<(int Rank, DamageKind Kind)> Possible(Specimen specimen) =>
        [.. Places(specimen).SelectMany((place, rank) => Enum.GetValues<DamageKind>().Where(kind => place is XElement || kind is not DamageKind.Twice).Select(kind => (rank, kind)))];

    /// <summary>Does it.</summary>
    public static Damage Do(Specimen specimen, int rank, DamageKind kind)
    {
        var place = Places(specimen)[rank];
        var damage = new Damage(kind, PathOf(place));
        switch (place, kind)
        {
            case (XElement element, DamageKind.LeftOut): element.Remove(); break;
            case (XElement element, DamageKind.Twice): element.AddAfterSelf(new XElement(element)); break;
            case (XElement element, _): element.Name = element.Name.Namespace + $"{element.Name.LocalName}X"; break;
            case (XAttribute attribute, DamageKind.LeftOut): attribute.Remove(); break;
            case (XAttribute { Parent: { } parent } attribute, _):
                parent.ReplaceAttributes(parent.Attributes().Select(other => other == attribute ? new XAttribute(attribute.Name + "X", attribute.Value) : other).ToList());
                break;
        }

        return damage;
    }

    private static IReadOnlyList<XObject> Places(Specimen specimen) =>
    [
        .. specimen.Envelope.Root!.Descendants().SelectMany(AndAttributes),
        .. specimen.Cda?.Root!.Descendants().SelectMany(AndAttributes) ?? [],
    ];

    private static IEnumerable<XObject> AndAttributes(XElement element) => [element, .. element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration)];

    private static string PathOf(XObject place) => place switch
    {
        XAttribute attribute => $"{PathOf(attribute.Parent!)}/@{attribute.Name.LocalName}",
        XElement { Parent: { } parent } element => $"{PathOf(parent)}/{Step(element)}",
        XElement root => root.Name.LocalName,
        _ => "",
    };

    private static string Step(XElement element)
    {
        var told = Told.Select(name => (string?)element.Attribute(name)).FirstOrDefault(value => value is not null);
        return told is null ? element.Name.LocalName : $"{element.Name.LocalName}[{told}]";
    }
}

/// <summary>How an element or an attribute is damaged.</summary>
internal enum DamageKind
{
    /// <summary>It is not there.</summary>
    LeftOut,

    /// <summary>It is there twice.</summary>
    Twice,

    /// <summary>It has another name.</summary>
    Renamed,
}
