using static Conformance.Fakes.Tests.Dmp.Variants.Spoil;
using static Conformance.Fakes.Tests.Dmp.Variants.VihfAttributeVariants;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>The DMP's own services: TD0.3, TD0.4, TD1.6.</summary>
internal static class HabilitationVariants
{
    private const string Family = "Habilitations";

    public static IEnumerable<Variant> All =>
    [
        Of("TD0.3 d'action inconnue", Specimens.Td03, Set("//hab:action", "AJOUTER"), "TD0.3/action", Variant.Sender),
        Of("TD0.3 sans action", Specimens.Td03, Remove("//hab:action"), "TD0.3/action", Variant.Sender),
        Of("TD0.3 d'action mal nommée", Specimens.Td03, Rename("//hab:action"), "TD0.3/action", Variant.Sender),
        Of("TD0.3 de rôle inconnu", Specimens.Td03, Set("//hab:role", "MEDECIN"), "TD0.3/role", Variant.Sender),
        Of("TD0.3 en authentification indirecte", Specimens.Td03, Set($"{At("Authentification_Mode")}/v:AttributeValue", "INDIRECTE"), "TD0.3/droits", "DMPAccessDeniedByRightsService"),
        Of("TD0.4 de date illisible", Specimens.Td04, Set("//pat:date", "hier"), "TD0.4/date", Variant.Taken),
        Of("TD1.6 de mode inconnu", Specimens.Td16, Set("//hab:mode", "ACTIVES"), "TD1.6/mode", Variant.Sender),
        Of("TD1.6 sans mode", Specimens.Td16, Remove("//hab:mode"), "TD1.6/mode", Variant.Sender),
        Of("TD1.6 sans patient", Specimens.Td16, Remove(At("urn:oasis:names:tc:xacml:2.0:resource:resource-id")), "VIHF/urn:oasis:names:tc:xacml:2.0:resource:resource-id", Variant.Sender),
    ];

    private static Variant Of(string name, Func<string, Specimen> of, Action<Specimen> spoil, string rule, string outcome) => new(Family, name, of, spoil, rule, outcome);
}
