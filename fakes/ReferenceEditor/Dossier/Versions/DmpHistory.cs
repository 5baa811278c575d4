using System.Xml.Linq;
using ReferenceEditor.Dmp;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Dossier.Versions;

/// <summary>What became in the DMP of documents that were taken from it.</summary>
internal interface IDmpHistory
{
    /// <summary>Asks for the entries of documents and what links them to others (ITI-18, GetDocumentsAndAssociations).</summary>
    /// <exception cref="DmpUnavailableException">The DMP did not say.</exception>
    Task<IReadOnlyList<DmpEntryState>> ReadAsync(DmpCaller caller, Patient patient, IReadOnlyList<string> uniqueIds, CancellationToken cancellation);
}

/// <summary>What the registry says of an entry.</summary>
/// <param name="UniqueId">Document.</param>
/// <param name="Status">Status of the entry.</param>
/// <param name="ReplacedBy">Entry that replaces it (RPLC); null when none does.</param>
internal sealed record DmpEntryState(string UniqueId, string Status, string? ReplacedBy)
{
    private const string DeletedStatus = "urn:asip:ci-sis:2010:StatusType:Deleted";
    private const string ApprovedStatus = "urn:oasis:names:tc:ebxml-regrep:StatusType:Approved";

    public bool IsDeleted => Status == DeletedStatus;

    public bool IsApproved => Status == ApprovedStatus;
}

/// <summary>Writes the query and reads its answer.</summary>
internal static class HistoryQuery
{
    private const string Replaces = "urn:ihe:iti:2007:AssociationType:RPLC";
    private const string UniqueIdScheme = "urn:uuid:2e82c1f6-a085-4c72-9da3-8640a32e42ab";
    private static readonly XNamespace Rim = "urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0";

    public static SoapRequest Ask(IEnumerable<string> uniqueIds) =>
        StoredQuery.GetDocumentsAndAssociations.With("$XDSDocumentEntryUniqueId", StoredQuery.List(uniqueIds)).AskMetadata();

    public static IReadOnlyList<DmpEntryState> Read(XElement answer)
    {
        RegistryErrors.ThrowIfAny(answer, "Le DMP n'a pas dit ce que sont devenus les documents intégrés.");
        var replacements = answer.Descendants(Rim + "Association").Where(link => Value(link, "associationType") == Replaces)
            .ToLookup(link => Value(link, "targetObject"), link => Value(link, "sourceObject"));
        return [.. answer.Descendants(Rim + "ExtrinsicObject").Select(entry => new DmpEntryState(
            UniqueIdOf(entry),
            Value(entry, "status"),
            replacements[Value(entry, "id")].Concat(replacements[Value(entry, "lid")]).FirstOrDefault()))];
    }

    private static string UniqueIdOf(XElement entry) =>
        entry.Elements(Rim + "ExternalIdentifier").Where(id => Value(id, "identificationScheme") == UniqueIdScheme).Select(id => Value(id, "value")).FirstOrDefault() ?? "";

    private static string Value(XElement element, string attribute) => element.Attribute(attribute)?.Value ?? "";
}
