using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes submission sets and associations as a registry does: what was submitted, under the identifiers that it gave.</summary>
internal static class SetWriter
{
    private const string ObjectType = "urn:oasis:names:tc:ebxml-regrep:ObjectType:RegistryObject";

    private static readonly string[] Classifications = [XdsSchemes.SubmissionAuthor, XdsSchemes.ContentType];

    private static readonly string[] Identifiers = [XdsSchemes.SubmissionPatientId, XdsSchemes.SourceId, XdsSchemes.SubmissionUniqueId];

    public static XElement Write(RegisteredSet set)
    {
        var source = set.Set.Object.Source;
        return new(
            Rim.RegistryPackage,
            new XAttribute("id", set.EntryUuid),
            new XAttribute("lid", set.EntryUuid),
            new XAttribute("objectType", $"{ObjectType}:RegistryPackage"),
            new XAttribute("status", set.Status),
            source.Elements(Rim.Slot).Select(RimCopy.Of),
            RimCopy.Text(source, "Name"),
            RimCopy.Text(source, "Description"),
            new XElement(Rim.VersionInfo, new XAttribute("versionName", "1")),
            RimCopy.Owned(source, "Classification", "classificationScheme", Classifications, set.EntryUuid),
            RimCopy.Owned(source, "ExternalIdentifier", "identificationScheme", Identifiers, set.EntryUuid));
    }

    public static XElement Write(RegisteredLink link) => new(
        Rim.Association,
        new XAttribute("associationType", link.Type),
        new XAttribute("id", link.EntryUuid),
        new XAttribute("lid", link.EntryUuid),
        new XAttribute("objectType", $"{ObjectType}:Association"),
        new XAttribute("sourceObject", link.Source),
        new XAttribute("status", DocumentStatus.Approved),
        new XAttribute("targetObject", link.Target),
        link.Slots.Select(RimCopy.Of));
}
