using System.Xml.Linq;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>Names of the transactions that a message asks for and that are not offered here, or asked for by another body than theirs.</summary>
internal static class OtherTransactions
{
    private static readonly Dictionary<string, string> ByAction = new()
    {
        ["urn:si-dmp-patients:PatientSpecificEndPoint:patientList"] = "TD0.4",
        ["urn:hl7-org:v3:PRPA_IN201305UV02"] = "TD0.5",
        ["urn:hl7-org:v3:PRPA_IN201311UV02"] = "TD1.1",
        ["urn:hl7-org:v3:PRPA_IN201307UV02"] = "TD1.3",
        ["urn:hl7-org:v3:PRPA_IN201314UV02"] = "TD1.3",
        ["urn:si-dmp-habilitations:HabilitationsEndPoint:listAuthorizationByPatient"] = "TD1.6",
        ["urn:ihe:iti:2007:ProvideAndRegisterDocumentSet-b"] = "TD2.1",
        ["urn:ihe:iti:2010:UpdateDocumentSet"] = "TD3.3",
    };

    private static readonly Dictionary<XName, string> ByBody = new()
    {
        [Ns.Lcm + "SubmitObjectsRequest"] = "TD3.3",
        [Ns.Hl7 + "PRPA_IN201307UV02"] = "TD1.3",
    };

    /// <summary>Name of the transaction that a message asks for; « inconnue » when nothing tells.</summary>
    public static string NameOf(SoapMessage message) =>
        ByAction.GetValueOrDefault(message.Action ?? "") ?? ByBody.GetValueOrDefault(message.Body.Name) ?? ExchangeRecorded.Unknown;
}
