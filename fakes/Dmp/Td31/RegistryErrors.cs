using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>An error of the registry or the repository.</summary>
/// <param name="Code">errorCode.</param>
/// <param name="Context">codeContext.</param>
internal sealed record RegistryError(string Code, string Context)
{
    private const string Severity = "urn:oasis:names:tc:ebxml-regrep:ErrorSeverityType:Error";

    public XElement Write() => new(
        Ns.Rs + "RegistryError",
        new XAttribute("codeContext", Context),
        new XAttribute("errorCode", Code),
        new XAttribute("location", ""),
        new XAttribute("severity", Severity));
}

/// <summary>Codes and statuses of the registry's answers.</summary>
internal static class RegistryErrors
{
    public const string Success = "urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Success";
    public const string Failure = "urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Failure";
    public const string PartialSuccess = "urn:ihe:iti:2007:ResponseStatusType:PartialSuccess";

    public const string NoRight = "DMPAccessDeniedByRightsService";
    public const string Forbidden = "DMPAccessForbidden";
    public const string UnknownPatient = "XDSUnknownPatientId";
    public const string MissingParameter = "XDSStoredQueryMissingParam";
    public const string ParameterNumber = "XDSStoredQueryParamNumber";
    public const string UnknownQuery = "XDSUnknownStoredQuery";
    public const string UnknownDocument = "XDSDocumentUniqueIdError";
    public const string UnknownRepository = "XDSUnknownRepositoryId";

    public static XElement List(IEnumerable<RegistryError> errors) =>
        new(Ns.Rs + "RegistryErrorList", errors.Select(error => error.Write()));
}
