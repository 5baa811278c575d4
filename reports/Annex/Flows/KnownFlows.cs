using Conformance.Reports.Annex.Sites;

namespace Conformance.Reports.Annex.Flows;

/// <summary>The flows that an annex always speaks of, seen or not.</summary>
public static class KnownFlows
{
    private static readonly IReadOnlyList<string> Any = [""];
    private static readonly IReadOnlyList<string> NotSimulated = [];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Flow> All { get; } =
    [
        new("Test d'existence du DMP et de l'autorisation", "TD0.2", "dmp", ["TD0.2"]),
        new("Autorisation d'accès du professionnel au DMP", "TD0.3", "dmp", ["TD0.3"]),
        new("Alimentation du DMP", "TD2.1", "dmp", ["TD2.1"]),
        new("Recherche de documents dans le DMP", "TD3.1", "dmp", ["TD3.1"]),
        new("Consultation d'un document du DMP", "TD3.2", "dmp", ["TD3.2"]),
        new("Gestion des documents versés au DMP", "TD3.3", "dmp", ["TD3.3"]),
        new("Recherche d'un correspondant", "API FHIR", "annuaire", Any),
        new("Authentification du professionnel", "OpenID Connect", "psc", Any, Brick.ProSanteConnect),
        new("Envoi d'un message MSSanté", "SMTP", "mss", ["DATA"], Brick.OperateurMssante),
        new("Lecture d'une boîte MSSanté", "IMAP", "mss", NotSimulated, Brick.OperateurMssante),
        new("Transmission des documents CDA à la PFI", "HL7v2 ORU ou MDM", "pfi", NotSimulated, Brick.Pfi),
        new("Acquittements rendus par la PFI", "HL7v2", "pfi", NotSimulated, Brick.Pfi),
        new("Documents reçus par MSSanté et transmis par la PFI", "HL7v2 MDM", "pfi", NotSimulated, Brick.Pfi),
    ];
}
