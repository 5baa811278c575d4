using System.Xml.Linq;
using ReferenceEditor.Dmp.Feeding;

namespace ReferenceEditor.Dmp;

/// <summary>TD3.3c: a document deleted from a patient's DMP (ITI-57), its entry found first by its uniqueId (TD3.1, ObjectRef).</summary>
internal static class Td33
{
    /// <summary>Status of a document that nobody is shown any more.</summary>
    public const string Deleted = "urn:asip:ci-sis:2010:StatusType:Deleted";

    private const string Approved = "urn:oasis:names:tc:ebxml-regrep:StatusType:Approved";
    private const string Unknown = "Le DMP ne connaît pas ce document.";
    private static readonly XNamespace Lcm = "urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0";

    /// <summary>Asks for the entry of a document.</summary>
    public static SoapRequest AskEntry(string uniqueId) =>
        StoredQuery.GetDocuments.With("$XDSDocumentEntryUniqueId", StoredQuery.List(uniqueId)).AskReferences();

    /// <summary>Reads the entry that the DMP found.</summary>
    /// <exception cref="DmpUnavailableException">The DMP answered an error, or found none.</exception>
    public static string ReadEntry(XElement answer)
    {
        RegistryErrors.ThrowIfAny(answer, Unknown);
        return answer.Descendants(RimObject.Rim + "ObjectRef").FirstOrDefault()?.Attribute("id")?.Value
            ?? throw new DmpUnavailableException(Unknown, "Aucune entrée pour cet identifiant.");
    }

    /// <summary>Gives an approved entry another status.</summary>
    public static SoapRequest SetStatus(XElement set, string entry, string status) => new(
        "registry",
        "urn:ihe:iti:2010:UpdateDocumentSet",
        new XElement(
            Lcm + "SubmitObjectsRequest",
            new XAttribute(XNamespace.Xmlns + "lcm", Lcm),
            new XElement(RimObject.Rim + "RegistryObjectList", set, Associations.Status("Status01", entry, Approved, status))));

    /// <summary>Reads what the DMP answered.</summary>
    /// <exception cref="DmpUnavailableException">The DMP did not delete the document.</exception>
    public static void Read(XElement answer) => RegistryErrors.ThrowIfAny(answer, "Le DMP n'a pas supprimé le document.");
}
