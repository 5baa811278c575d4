namespace Conformance.Fakes.Dmp;

/// <summary>Values of availabilityStatus: those of ebRIM, and those that the CI-SIS adds.</summary>
internal static class DocumentStatus
{
    public const string Approved = "urn:oasis:names:tc:ebxml-regrep:StatusType:Approved";
    public const string Deprecated = "urn:oasis:names:tc:ebxml-regrep:StatusType:Deprecated";
    public const string Archived = "urn:asip:ci-sis:2010:StatusType:Archived";
    public const string Deleted = "urn:asip:ci-sis:2010:StatusType:Deleted";
}
