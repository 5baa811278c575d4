using System.Globalization;
using System.Xml.Linq;
using static Conformance.Fakes.Dmp.RimElements;

namespace Conformance.Fakes.Dmp;

/// <summary>Batches of the harness: what it serves enters the registry by the same door as what a product submits.</summary>
/// <param name="registry">Registry before.</param>
/// <param name="now">Time of submission.</param>
internal sealed class HarnessBatch(Registry registry, DateTimeOffset now)
{
    private const string SetId = "SubmissionSet01";

    private static readonly string Source = RegistryIds.Oid("Conformance");

    /// <summary>Registry after a document was submitted, in the place of another if that one is given.</summary>
    /// <exception cref="ArgumentException">Its uniqueId is not an OID: a product that asks for it would seem to break ITI-43.</exception>
    public Registry Submit(DmpDocument document, RegisteredDocument? replaced = null)
    {
        if (!Oids.IsOid(document.UniqueId))
            throw new ArgumentException($"The document « {document.Title} » of {registry.Ins} has the uniqueId {document.UniqueId}, which is no OID.", nameof(document));
        var written = document.WrittenAt ?? new DateTimeOffset(now.UtcDateTime.Date.AddDays(-1).AddHours(9), TimeSpan.Zero);
        var batch = Submission.Read(new XElement(
            Rim.RegistryObjectList,
            Set(document.Author, document.Title),
            new HarnessEntry(document, registry.Ins, written).Write(),
            Link(Association.HasMember, SetId, HarnessEntry.Id, Slot("SubmissionSetStatus", "Original")),
            replaced is null ? null : Link(Association.Replaces, HarnessEntry.Id, replaced.EntryUuid)));
        var contents = new Dictionary<string, DocumentContent> { [HarnessEntry.Id] = new(CdaDocument.Write(document, registry.Ins, written, replaced is null ? null : CdaVersion.After(replaced))) };
        return new Registration(registry, batch, contents).Apply();
    }

    /// <summary>Registry after a document was given another status.</summary>
    public Registry SetStatus(RegisteredDocument document, string status) => new Revision(registry, Submission.Read(new XElement(
        Rim.RegistryObjectList,
        Set(DmpAuthor.Fictional, document.Entry.Title),
        Link(Association.UpdatesStatus, SetId, document.EntryUuid, Slot("OriginalStatus", document.Status), Slot("NewStatus", status))))).Apply();

    private XElement Set(DmpAuthor author, string title) => new(
        Rim.RegistryPackage,
        new XAttribute("id", SetId),
        Slot("submissionTime", HarnessEntry.Written(now)),
        Localized("Name", title),
        HarnessEntry.Author(XdsSchemes.SubmissionAuthor, author),
        Coded(XdsSchemes.ContentType, "03", "1.2.250.1.213.2.2", "Hospitalisation complète"),
        Identifier(XdsSchemes.SubmissionPatientId, "XDSSubmissionSet.patientId", new PatientIdentifier(registry.Ins, PatientIdentifier.TestOid).Cx),
        Identifier(XdsSchemes.SourceId, "XDSSubmissionSet.sourceId", Source),
        Identifier(XdsSchemes.SubmissionUniqueId, "XDSSubmissionSet.uniqueId", RegistryIds.Oid(registry.Ins, "lot", registry.Sets.Count.ToString(CultureInfo.InvariantCulture))));
}
