using System.Xml.Linq;
using Conformance.Reports.Evidence;
using Conformance.Reports.Exchanges.Generic;

namespace Conformance.Reports.Exchanges.Dmp;

/// <summary>A SOAP message of the DMP: who asks, what, for whom, and what the DMP answers.</summary>
internal static class SoapReading
{
    public static IEnumerable<Block> OfRequest(Message request)
    {
        if (EnvelopeOf(request) is not { } envelope)
            return HttpHead.Request(request.Head) is { } http ? [new Sheet("Demande", [new Field("Adresse", $"{http.Method} {http.Path}")])] : [];
        return [VihfReading.Of(envelope.First("Assertion")), .. Bodies(envelope), .. Contents(request)];
    }

    public static IEnumerable<Block> OfAnswer(Message answer)
    {
        var status = new Sheet("Transport", [.. Field.Maybe("Statut HTTP", HttpHead.Status(answer.Head))]);
        return EnvelopeOf(answer) is { } envelope ? [.. Bodies(envelope), .. Contents(answer), status] : [status];
    }

    private static XElement? EnvelopeOf(Message message) => message.Parts
        .Where(part => MediaTypes.IsXml(part.MediaType))
        .Select(part => SafeXml.Parse(part.Content)?.Root)
        .FirstOrDefault(root => root?.Name.LocalName == "Envelope");

    private static IEnumerable<Block> Bodies(XElement envelope) => envelope.Child("Body")?.Elements().SelectMany(Body) ?? [];

    private static IEnumerable<Block> Body(XElement body) => body.Name.LocalName switch
    {
        "PRPA_IN201307UV02" => ExistenceReading.OfQuery(body),
        "PRPA_IN201308UV02" => ExistenceReading.OfAnswer(body),
        "PRPA_IN201305UV02" => [TraitsReading.OfQuery(body)],
        "PRPA_IN201306UV02" => TraitsReading.OfAnswer(body),
        "setAuthorization" or "patientList" or "listAuthorizationByPatient" => [AuthorisationReading.OfRequest(body)],
        "setAuthorizationResponse" or "patientListResponse" or "listAuthorizationByPatientResponse" => AuthorisationReading.OfAnswer(body),
        "AdhocQueryRequest" => StoredQueryReading.Of(body),
        "AdhocQueryResponse" => [.. RegistryAnswer.Of(body), .. DocumentEntries.Of(body, "Documents rendus"), .. Associations.Of(body)],
        "ProvideAndRegisterDocumentSetRequest" or "SubmitObjectsRequest" => SubmissionReading.Of(body),
        "RegistryResponse" => RegistryAnswer.Of(body),
        "RetrieveDocumentSetRequest" => RetrieveReading.OfRequest(body),
        "RetrieveDocumentSetResponse" => [.. RegistryAnswer.Of(body.Child("RegistryResponse")), .. RetrieveReading.OfAnswer(body)],
        "Fault" => [FaultReading.Of(body)],
        _ => [new Outline("Contenu", XmlOutline.Of(body))],
    };

    private static IEnumerable<Block> Contents(Message message)
    {
        foreach (var document in message.Parts.Where(part => MediaTypes.IsXml(part.MediaType)).Select(part => SafeXml.Parse(part.Content)?.Root))
        {
            if (document?.Name.LocalName == "ClinicalDocument")
                yield return CdaReading.Of(document);
        }

        if (message.Parts.Count > 1)
            yield return new Grid("Parties du message", ["Partie", "Type", "Taille"], [.. message.Parts.Index().Select(PartRow)]);
    }

    private static IReadOnlyList<string> PartRow((int Rank, MessagePart Part) part) => [$"{part.Rank + 1}", part.Part.MediaType, FrenchTime.Size(part.Part.Size)];
}
