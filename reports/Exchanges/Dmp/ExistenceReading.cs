using System.Xml.Linq;

namespace Conformance.Reports.Exchanges.Dmp;

/// <summary>TD0.2: does this patient have a DMP, and may this professional open it?</summary>
internal static class ExistenceReading
{
    public static IEnumerable<Block> OfQuery(XElement query)
    {
        var patient = query.First("patientIdentifier").Child("value");
        return
        [
            new Sheet("Ce qui est demandé",
            [
                .. Field.Maybe("Demande", query.First("reasonCode").Attr("displayName"), query.First("reasonCode").Attr("code")),
                .. Field.Maybe("Patient", patient is null ? null : DmpWords.Ins(patient.Attr("extension"), patient.Attr("root")), patient.Attr("root")),
                .. Field.Maybe("Logiciel", query.First("sender").First("softwareName").Text()),
            ]),
        ];
    }

    public static IEnumerable<Block> OfAnswer(XElement answer)
    {
        var status = answer.First("registrationEvent").First("patient").Child("statusCode").Attr("code");
        return
        [
            new Sheet("Ce que le DMP répond",
            [
                .. Field.Maybe("DMP", Existence(answer.First("queryResponseCode").Attr("code"), status), answer.First("queryResponseCode").Attr("code")),
                .. Lines(answer),
                .. Field.Maybe("Traitement", answer.First("acknowledgement").Attr("typeCode") == "AA" ? "accepté" : "en erreur", answer.First("acknowledgement").Attr("typeCode")),
                .. Field.Maybe("Erreur", string.Join(" ; ", answer.All("acknowledgementDetail").Select(detail => detail.Text()))),
            ]),
            Patient(answer.First("patient")),
        ];
    }

    /// <summary>A patient as the DMP knows one.</summary>
    public static Sheet Patient(XElement? patient) => new("Patient selon le DMP",
    [
        .. Field.Maybe("Nom", Name(patient.First("name"))),
        .. Field.Maybe("Sexe", DmpWords.Sex(patient.First("administrativeGenderCode").Attr("code"))),
        .. Field.Maybe("Né(e) le", DmpWords.Time(patient.First("birthTime").Attr("value"))),
        .. patient?.Elements().Where(element => element.Name.LocalName == "id").Select(id => new Field("Identifiant", DmpWords.Ins(id.Attr("extension"), id.Attr("root")), id.Attr("root"))) ?? [],
        .. patient.All("administrativeObservation").Select(observation => new Field(Label(observation.First("code").Attr("code")), Boolean(observation.First("value").Attr("value")))),
    ]);

    private static string? Existence(string? response, string? status) => (response, status) switch
    {
        ("NF", _) => "aucun DMP pour ce patient",
        ("OK", "terminated") => "fermé",
        ("OK", _) => "ouvert",
        _ => response,
    };

    private static IEnumerable<Field> Lines(XElement answer) => answer.All("attentionLine")
        .Select(line => (Key: line.Child("keyWordText").Attr("code"), Value: line.Child("value")))
        .Where(line => line.Key is not null && line.Value is not null)
        .Select(line => line.Key switch
        {
            "AUTORISATION" => new Field("Autorisation du professionnel", DmpWords.Authorisation(line.Value.Attr("code"))!, line.Value.Attr("code")),
            "STATUT_MT" => new Field("Médecin traitant", Boolean(line.Value.Attr("value"))),
            var other => new Field(other!, line.Value.Attr("code") ?? line.Value.Attr("value") ?? ""),
        });

    private static string? Name(XElement? name) =>
        name is null ? null : string.Join(' ', name.Elements().Where(part => part.Name.LocalName is "prefix" or "given" or "family").Select(part => part.Text()));

    private static string Label(string? code) => code switch
    {
        "COMPTE_INTERNET_OUVERT" => "Compte internet ouvert",
        "RATTACHEMENT_ENS" => "Rattaché à Mon espace santé",
        _ => code ?? "Observation",
    };

    private static string Boolean(string? value) => value switch
    {
        "true" => "oui",
        "false" => "non",
        _ => value ?? "non dit",
    };
}
