using System.Globalization;
using System.Xml.Linq;
using static Conformance.Fakes.Dmp.RimElements;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes a document entry as the DMP does: the metadata submitted, in its order, with what the server adds.</summary>
internal static class EntryWriter
{
    private static readonly string[] ServerSlots = ["hash", "repositoryUniqueId", "size"];

    private static readonly string[] Classifications =
    [
        XdsSchemes.Author, XdsSchemes.ClassCode, XdsSchemes.ConfidentialityCode, XdsSchemes.EventCode,
        XdsSchemes.FormatCode, XdsSchemes.FacilityType, XdsSchemes.PracticeSetting, XdsSchemes.TypeCode,
    ];

    private static readonly string[] Identifiers = [XdsSchemes.PatientId, XdsSchemes.UniqueId];

    public static XElement Write(RegisteredDocument document)
    {
        var source = document.Entry.Object.Source;
        return new(
            Rim.ExtrinsicObject,
            new XAttribute("id", document.EntryUuid),
            new XAttribute("isOpaque", "false"),
            new XAttribute("lid", document.LogicalId),
            new XAttribute("mimeType", document.Entry.MimeType ?? ""),
            new XAttribute("objectType", $"urn:uuid:{XdsSchemes.StableDocument}"),
            new XAttribute("status", document.Status),
            SubmittedSlots(source).Concat(AddedSlots(document)).OrderBy(slot => (string?)slot.Attribute("name"), StringComparer.Ordinal),
            RimCopy.Text(source, "Name"),
            RimCopy.Text(source, "Description"),
            new XElement(Rim.VersionInfo, new XAttribute("versionName", document.Version.ToString(CultureInfo.InvariantCulture))),
            RimCopy.Owned(source, "Classification", "classificationScheme", Classifications, document.EntryUuid),
            RimCopy.Owned(source, "ExternalIdentifier", "identificationScheme", Identifiers, document.EntryUuid));
    }

    private static IEnumerable<XElement> SubmittedSlots(XElement source) =>
        source.Elements(Rim.Slot).Where(slot => !ServerSlots.Contains((string?)slot.Attribute("name"))).Select(RimCopy.Of);

    private static IEnumerable<XElement> AddedSlots(RegisteredDocument document) =>
    [
        Slot("hash", document.Content.Hash),
        Slot("repositoryUniqueId", StoredContent.Repository),
        Slot("size", document.Content.Bytes.Length.ToString(CultureInfo.InvariantCulture)),
    ];
}
