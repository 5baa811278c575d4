using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>What somebody is about to do, as far as a right depends on it. Null is what is not known yet: no right is refused for it.</summary>
internal sealed record RightsQuestion
{
    /// <summary>Whether references alone are asked for.</summary>
    public bool AsksReferences { get; init; }

    /// <summary>Whether an emergency call is being answered. That the access mode centre_15 tells is our reading (à confirmer).</summary>
    public bool IsRegulation { get; init; }

    /// <summary>Whether the professional wrote every document concerned.</summary>
    public bool? WroteDocuments { get; init; }

    /// <summary>Whether the professional is the patient's treating doctor.</summary>
    public bool IsTreatingDoctor { get; init; }

    /// <summary>Whether the structure is that of every document concerned.</summary>
    public bool? OwnsDocuments { get; init; }

    /// <summary>What a message says of itself, before anybody looks at documents.</summary>
    public static RightsQuestion Of(XElement body, Vihf vihf) => new()
    {
        AsksReferences = (string?)body.Element(Ns.Query + "ResponseOption")?.Attribute("returnType") == "ObjectRef",
        IsRegulation = vihf.Purpose is "centre_15",
    };
}
