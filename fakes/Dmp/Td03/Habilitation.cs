using System.Xml.Linq;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>TD0.3: a professional adds or takes away the authorisation that the patient gave. Who and whose come from the VIHF alone.</summary>
internal sealed class Habilitation(DmpRecords records) : ITransaction
{
    private const string Add = "AJOUT";
    private const string Remove = "SUPPRESSION";
    private static readonly XName Root = Ns.Habilitations + "setAuthorization";

    public string Name => "TD0.3";

    public string Path => "habilitations";

    /// <summary>Messages and service description do not agree; both are taken.</summary>
    public IReadOnlyList<string> Actions { get; } = ["urn:si-dmp-habilitations:HabilitationsEndPoint:setAuthorization", "urn:hl7-org:v3:setAuthorization"];

    public string ResponseAction => "urn:si-dmp-habilitations:HabilitationsEndPoint:setAuthorizationResponse";

    public bool Recognises(XElement body) => body.Name == Root;

    public void Observe(XElement body, Reception reception) => reception.State(DmpFacts.Action, ActionIn(body));

    public Reply? Answer(XElement body, Vihf vihf, Reception reception)
    {
        if (ActionIn(body) is var action && action is not (Add or Remove))
            return Stop(Breach.Refused("TD0.3/action", $"action « {action} » au lieu de {Add} ou {Remove}"), reception);
        if (vihf.Patient is not { } patient || vihf.NameId is not { } professional)
            return Stop(Breach.Refused("TD0.3", "VIHF sans patient ou sans professionnel"), reception);
        var view = records.ViewOf(patient.Matricule, professional, reception.Strictness);
        if (!view.IsOpen)
            return Stop(Breach.Refused("TD0.3", "aucun DMP ouvert pour ce patient"), reception);
        if (view.State is DmpState.OuvertInterdit)
            return Stop(Breach.Refused("TD0.3", "le patient s'oppose à l'accès de ce professionnel", SoapFault.Dmp(RegistryErrors.NoRight, "Accès interdit par le patient (simulé)")), reception);

        if (vihf.Mode is VihfModes.Indirect)
            reception.Take(Breach.Refused("TD0.3/droits", "TD0.3 en authentification indirecte", SoapFault.Dmp(RegistryErrors.NoRight, "TD0.3 n'est pas ouverte à l'authentification indirecte")));
        if (reception.Refusal is not null)
            return null;

        var changed = records.Authorise(patient.Matricule, professional, action is Add);
        reception.State(DmpFacts.Result, "DMPOk");
        return new Reply(Response(Context(action, changed)));
    }

    private static string? ActionIn(XElement body) => body.Element(Ns.Habilitations + "action")?.Value.Trim();

    private static string? Context(string? action, bool changed) => (action, changed) switch
    {
        (_, true) => null,
        (Add, _) => "Autorisation déjà présente aucune action effectuée",
        _ => "Aucune autorisation présente, aucune action effectuée",
    };

    private static XElement Response(string? context) => new(
        Ns.Habilitations + "setAuthorizationResponse",
        Ns.Prefix("ns1", Ns.Habilitations),
        new XElement(
            Ns.Habilitations + "output",
            new XElement(Ns.Habilitations + "status", "DMPOk"),
            context is null ? null : new XElement(Ns.Habilitations + "context", context)));

    private static Reply? Stop(Breach breach, Reception reception)
    {
        reception.Stop(breach);
        return null;
    }
}
