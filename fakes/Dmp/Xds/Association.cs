namespace Conformance.Fakes.Dmp;

/// <summary>A link between two objects of the registry.</summary>
/// <param name="Object">The object read.</param>
internal sealed record Association(XdsObject Object)
{
    public const string HasMember = "urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember";
    public const string Replaces = "urn:ihe:iti:2007:AssociationType:RPLC";
    public const string Signs = "urn:ihe:iti:2007:AssociationType:signs";
    public const string UpdatesStatus = "urn:ihe:iti:2010:AssociationType:UpdateAvailabilityStatus";

    public string Type => Object.Attribute("associationType") ?? "";

    public string Source => Object.Attribute("sourceObject") ?? "";

    public string Target => Object.Attribute("targetObject") ?? "";

    public string? Slot(string name) => Object.Slot(name) is [var first, ..] ? first : null;
}
