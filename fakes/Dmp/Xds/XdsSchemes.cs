namespace Conformance.Fakes.Dmp;

/// <summary>Identifiers that XDS gives to classifications, identifiers and objects (ITI TF-3, section 4.2), without urn:uuid:.</summary>
internal static class XdsSchemes
{
    public const string Author = "93606bcf-9494-43ec-9b4e-a7748d1a838d";
    public const string ClassCode = "41a5887f-8865-4c09-adf7-e362475b143a";
    public const string ConfidentialityCode = "f4f85eac-e6cb-4883-b524-f2705394840f";
    public const string EventCode = "2c6b8cb7-8b2a-4051-b291-b1ae6a575ef4";
    public const string FormatCode = "a09d5840-386c-46f2-b5ad-9c3699a4309d";
    public const string FacilityType = "f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1";
    public const string PracticeSetting = "cccf5598-8b07-4b77-a05e-ae952c785ead";
    public const string TypeCode = "f0306f51-975f-434e-a61c-c59651d33983";
    public const string PatientId = "58a6f841-87b3-4a3e-92fd-a8ffeff98427";
    public const string UniqueId = "2e82c1f6-a085-4c72-9da3-8640a32e42ab";

    public const string SubmissionSet = "a54d6aa5-d40d-43f9-88c5-b4633d873bdd";
    public const string SubmissionAuthor = "a7058bb9-b4e4-4307-ba5b-e3f0ab85e12d";
    public const string ContentType = "aa543740-bdda-424e-8c96-df4873be8500";
    public const string SubmissionPatientId = "6b5aea1a-874d-4603-a4bc-96a0a7b38446";
    public const string SourceId = "554ac39e-e3fe-47fe-b233-965d2a147832";
    public const string SubmissionUniqueId = "96fdda7c-d067-4183-912e-bf5ee74998a8";

    public const string StableDocument = "7edca82f-054d-47f2-a032-9b2a5b5186c1";
}
