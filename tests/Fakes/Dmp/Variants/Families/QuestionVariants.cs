using static Conformance.Fakes.Tests.Dmp.Variants.Spoil;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>Messages in HL7 V3: TD0.2 and TD0.5.</summary>
internal static class QuestionVariants
{
    private const string Family = "Messages HL7 V3";
    private const string Existence = "PRPA_IN201307UV02";
    private const string Traits = "PRPA_IN201305UV02";

    private static readonly string[] Elements =
        ["id", "creationTime", "interactionId", "processingCode", "processingModeCode", "acceptAckCode", "receiver", "sender", "queryId", "statusCode"];

    public static IEnumerable<Variant> All =>
    [
        .. Elements.Select(name => Of($"{name} absent", Remove($"//h:{Existence}//h:{name}[not(ancestor::h:device)]"), name)),
        .. Elements.Select(name => Of($"{name} deux fois", Duplicate($"//h:{Existence}//h:{name}[not(ancestor::h:device)]"), name)),
        .. Elements.Select(name => new Variant(Family, $"TD0.5, {name} absent", Specimens.Td05, Remove($"//h:{Traits}//h:{name}[not(ancestor::h:device)]"), $"{Traits}/{name}", Variant.Taken)),
        Of("ITSVersion absente", Remove($"//h:{Existence}/@ITSVersion"), "ITSVersion"),
        Of("reasonCode absent", Remove("//h:reasonCode"), "reasonCode"),
        Of("reasonCode d'une autre nomenclature", Set("//h:reasonCode/@codeSystem", "1.2.3"), "reasonCode"),
        Of("moodCode absent", Remove("//h:controlActProcess/@moodCode"), "controlActProcess"),
        Of("semanticsText absent", Remove("//h:semanticsText"), "semanticsText"),
        Of("interactionId d'un autre message", Set("//h:interactionId/@extension", "PRPA_IN201305UV02"), "interactionId"),
        Of("question close", Set("//h:statusCode/@code", "completed"), "statusCode"),
        Of("receveur autre que le DMP", Set("//h:receiver/h:device/h:id/@root", "1.2.3"), "receiver"),
        Of("logiciel sans nom", Remove("//h:sender//h:softwareName"), "sender"),
        Of("aucun patient", Remove("//h:patientIdentifier"), "patientIdentifier", "AE"),
        Of("patient sans matricule", Remove("//h:patientIdentifier/h:value/@extension"), "patientIdentifier", "AE"),
        new(Family, "TD0.5 sans trait d'identité", Specimens.Td05, Remove("//h:livingSubjectName"), $"{Traits}/parameterList", "AE"),
        new(Family, "TD0.5 hors régulation", Specimens.Td05, Set("//h:PurposeOfUse/@code", "normal"), "TD0.5/droits", "DMPAccessDeniedByRightsService"),
        Of("patient d'OID inattendu", Set("//h:patientIdentifier/h:value/@root", "1.2.250.1.213.1.4.9"), "VIHF", "Sender") with
        {
            Rule = "VIHF/urn:oasis:names:tc:xacml:2.0:resource:resource-id", Says = "Le champ Resource_id est incorrect",
        },
    ];

    private static Variant Of(string name, Action<Specimen> spoil, string element, string outcome = Variant.Taken) =>
        new(Family, name, Specimens.Td02, spoil, $"{Existence}/{element}", outcome);
}
