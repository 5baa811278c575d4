using System.Xml.Linq;

namespace Conformance.Fakes.Tests.Dmp.Replay;

/// <summary>The documents of an official list, submitted one by one as a product would: without what the server adds.</summary>
internal static class ResubmittedEntries
{
    private const string Id = "Document01";
    private static readonly string[] OfServer = ["hash", "size", "repositoryUniqueId"];

    public static IEnumerable<Parcel> Of(XElement answer) =>
        answer.Descendants().Where(element => element.Name.LocalName == "ExtrinsicObject").Select((entry, rank) => Batch(Submitted(entry), rank));

    private static Parcel Batch(XElement entry, int rank)
    {
        var objects = new SubmissionDraft { SetUniqueId = $"1.2.250.1.999.77.{rank}", Entries = [] }.Objects()
            .Replace("</rim:RegistryObjectList>", $"{entry}{SubmissionDraft.Link("urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember", "Lot", Id)}</rim:RegistryObjectList>", StringComparison.Ordinal);
        var envelope = SubmissionDraft.Envelope(new VihfDraft(), objects, SubmissionDraft.Reference(Id));
        var request = SubmissionDraft.Mtom(envelope, (Id, "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>"));
        return new("repository", request.Header("Content-Type")!, Strangers.Rename(request.Body.ToArray(), Strangers.Lister));
    }

    private static XElement Submitted(XElement official)
    {
        var entry = new XElement(official);
        entry.Elements().Where(child => OfServer.Contains((string?)child.Attribute("name")) || child.Name.LocalName == "VersionInfo").Remove();
        foreach (var owned in entry.DescendantsAndSelf().ToList())
            foreach (var given in owned.Attributes().Where(attribute => attribute.Name.LocalName is "id" or "lid" or "classifiedObject" or "registryObject" or "isOpaque" or "status").ToList())
                given.Remove();
        entry.SetAttributeValue("id", Id);
        return entry;
    }
}
