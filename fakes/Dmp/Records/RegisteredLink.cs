using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>An association in the registry, its ends named by identifiers of the registry.</summary>
/// <param name="EntryUuid">Its identifier, urn:uuid:…</param>
/// <param name="Type">Type of association.</param>
/// <param name="Source">Identifier of its source.</param>
/// <param name="Target">Identifier of its target.</param>
/// <param name="Object">It as submitted.</param>
internal sealed record RegisteredLink(string EntryUuid, string Type, string Source, string Target, XdsObject Object)
{
    /// <summary>Slots as submitted.</summary>
    public IEnumerable<XElement> Slots => Object.Source.Elements(Rim.Slot);

    public bool IsMembership => Type == Association.HasMember;

    public bool Touches(string uuid) => Source == uuid || Target == uuid;
}
