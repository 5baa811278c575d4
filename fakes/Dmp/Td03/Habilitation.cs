using System.Xml.Linq;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>TD0.3: a professional adds or takes away the authorisation that the patient gave. Who and whose come from the VIHF alone.</summary>
internal sealed class Habilitation(DmpRecords records, TimeProvider clock) : ITransaction
{
    private static readonly XName Root = Ns.Habilitations + "setAuthorization";

    public string Name => "TD0.3";

    public string Path => "habilitations";

    /// <summary>Messages and service description do not agree; both are taken.</summary>
    public IReadOnlyList<string> Actions { get; } = ["urn:si-dmp-habilitations:HabilitationsEndPoint:setAuthorization", "urn:hl7-org:v3:setAuthorization"];

    public string ResponseAction => "urn:si-dmp-habilitations:HabilitationsEndPoint:setAuthorizationResponse";

    public bool Recognises(XElement body) => body.Name == Root;

    public void Observe(XElement body, Reception reception)
    {
        var request = AuthorisationRequest.Read(body);
        if (body.Elements().GroupBy(element => element.Name).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
            reception.Take(Breach.Tolerated($"TD0.3/{twice.Key.LocalName}", $"{twice.Key.LocalName} donné plusieurs fois : le premier est lu"));
        reception.State(DmpFacts.Action, request.Action);
        reception.State(DmpFacts.AuthorisedRole, request.Role);
        if (request.Role is { } role and not AuthorisationRequest.TreatingDoctor)
            reception.Take(Breach.Refused("TD0.3/role", $"rôle « {role} » au lieu de {AuthorisationRequest.TreatingDoctor}"));
    }

    public Reply? Answer(XElement body, Vihf vihf, Reception reception)
    {
        var request = AuthorisationRequest.Read(body);
        if (!request.IsKnownAction)
            return Stop(Breach.Refused("TD0.3/action", $"action « {request.Action} » au lieu de {AuthorisationRequest.Add} ou {AuthorisationRequest.Remove}"), reception);
        if (vihf.Patient is not { } patient || vihf.NameId is not { } professional)
            return Stop(Breach.Refused("TD0.3", "VIHF sans patient ou sans professionnel"), reception);

        var view = records.ViewOf(patient.Matricule, professional, reception.Strictness);
        if (!view.IsOpen)
            return Stop(Breach.Refused("TD0.3", "aucun DMP ouvert pour ce patient"), reception);
        if (view.State is DmpState.OuvertInterdit && request.Action is AuthorisationRequest.Add)
            return Stop(Breach.Refused("TD0.3/opposition", "le patient a bloqué ce professionnel : il ne peut pas s'autoriser lui-même"), reception);

        var changed = records.Authorise(patient.Matricule, professional, reception.Strictness, held => request.Change(held, vihf, clock.GetUtcNow()));
        reception.State(DmpFacts.Result, StatusReply.Done);
        return StatusReply.Write(Ns.Habilitations, "setAuthorization", Context(request, changed));
    }

    private static string? Context(AuthorisationRequest request, bool changed) => (request.Action, changed) switch
    {
        (_, true) => null,
        (AuthorisationRequest.Add, _) => "Autorisation déjà présente aucune action effectuée",
        _ => "Aucune autorisation présente, aucune action effectuée",
    };

    private static Reply? Stop(Breach breach, Reception reception)
    {
        reception.Stop(breach);
        return null;
    }
}
