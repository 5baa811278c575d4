using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>What a header says once, it says once: every element but those that CDA lets repeat.</summary>
internal sealed class CdaCardinality : ICdaRule
{
    private static readonly string[] Repeatable =
    [
        "templateId", "name", "given", "family", "prefix", "suffix", "delimiter", "telecom", "addr", "author", "informant", "informationRecipient", "authenticator", "participant", "inFulfillmentOf",
        "documentationOf", "authorization", "relatedDocument", "performer", "encounterParticipant", "guardian", "translation", "originalText", "streetAddressLine", "languageCommunication",
    ];

    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry) =>
        Parents(header.Root).SelectMany(parent => Twice(parent, header.Root)).Distinct().Select(name => new CdaFlaw(RuleNames.CdaCardinality, $"{name} donné plusieurs fois"));

    private static IEnumerable<XElement> Parents(XElement root) =>
    [
        root, .. root.Elements().Where(child => child.Name.LocalName != "component").DescendantsAndSelf(),
        .. root.Elements(Ns.Hl7 + "component"), .. root.Elements(Ns.Hl7 + "component").Elements(Ns.Hl7 + "nonXMLBody"),
    ];

    private static IEnumerable<string> Twice(XElement parent, XElement root) =>
        from child in parent.Elements()
        where !Repeatable.Contains(child.Name.LocalName) && (child.Name.LocalName != "id" || parent == root)
        group child by child.Name.LocalName into same
        where same.Skip(1).Any()
        select $"{parent.Name.LocalName}/{same.Key}";
}
