using System.Xml.Linq;

namespace ReferenceEditor.Dmp.Feeding;

/// <summary>Writes submission sets.</summary>
internal interface ISubmissionWriter
{
    /// <summary>The set.</summary>
    XElement Write(SubmissionHeader header);
}

/// <inheritdoc/>
internal sealed class SubmissionWriter : ISubmissionWriter
{
    /// <summary>Id of the set in its message.</summary>
    public const string Id = "SubmissionSet01";

    private const string Author = "a7058bb9-b4e4-4307-ba5b-e3f0ab85e12d";
    private const string ContentType = "aa543740-bdda-424e-8c96-df4873be8500";

    /// <inheritdoc/>
    public XElement Write(SubmissionHeader header)
    {
        var set = new RimObject("RegistryPackage", Id).Slot("submissionTime", WireTime.Xds(header.At)).Name(header.Title);
        foreach (var author in header.Authors)
            set.Author(Author, author);
        return set
            .Code(ContentType, Site.Activity)
            .IsSubmissionSet()
            .Identifier("6b5aea1a-874d-4603-a4bc-96a0a7b38446", header.Patient.Cx, "XDSSubmissionSet.patientId")
            .Identifier("554ac39e-e3fe-47fe-b233-965d2a147832", Oids.Source, "XDSSubmissionSet.sourceId")
            .Identifier("96fdda7c-d067-4183-912e-bf5ee74998a8", header.UniqueId, "XDSSubmissionSet.uniqueId")
            .Write();
    }
}
