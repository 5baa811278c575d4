using System.Globalization;
using System.Xml.Linq;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>TD1.6: the professionals that a patient authorised, or blocked.</summary>
/// <remarks>Public sources give the operation, its modes, and the names nationalId, lastName and firstName; the state and the dates, in UTC, are simulated.</remarks>
internal sealed class AuthorisedProfessionals(DmpRecords records, TimeProvider clock) : ITransaction
{
    private const string Operation = "listAuthorizationByPatient";
    private static readonly string[] Modes = ["ACTIVE", "INTERDITE", "TOUTE"];
    private static readonly XName Root = Ns.Habilitations + Operation;

    public string Name => "TD1.6";

    public string Path => "habilitations";

    public IReadOnlyList<string> Actions { get; } = ["urn:si-dmp-habilitations:HabilitationsEndPoint:listAuthorizationByPatient"];

    public string ResponseAction => "urn:si-dmp-habilitations:HabilitationsEndPoint:listAuthorizationByPatientResponse";

    public bool Recognises(XElement body) => body.Name == Root;

    public void Observe(XElement body, Reception reception)
    {
        if (ModeIn(body) is var mode && !Modes.Contains(mode))
            reception.Take(Breach.Refused("TD1.6/mode", $"mode « {mode} » au lieu de {string.Join(", ", Modes)}"));
        if (body.Elements(Ns.Habilitations + "mode").Skip(1).Any())
            reception.Take(Breach.Tolerated("TD1.6/mode", "mode donné plusieurs fois : le premier est lu"));
    }

    public Reply? Answer(XElement body, Vihf vihf, Reception reception)
    {
        var view = records.ViewOf(vihf.Patient?.Matricule ?? "", vihf.NameId ?? "", reception.Strictness);
        if (!view.IsOpen)
        {
            reception.Stop(Breach.Refused("TD1.6", "aucun DMP ouvert pour ce patient"));
            return null;
        }

        var listed = Known(view).Where(authorisation => IsListed(ModeIn(body), authorisation)).ToList();
        reception.State(DmpFacts.Result, StatusReply.Done);
        reception.State(DmpFacts.Professionals, string.Join(",", listed.Select(authorisation => authorisation.Professional)));
        return StatusReply.Write(Ns.Habilitations, Operation, null, listed.Select(authorisation => Entry(view.Patient, authorisation)));
    }

    private static string? ModeIn(XElement body) => body.Element(Ns.Habilitations + "mode")?.Value.Trim();

    /// <summary>Those that are known by name, and the one who asks where the patient's own state authorises everybody.</summary>
    private IEnumerable<DmpAuthorisation> Known(DmpView view) =>
        records.Authorisations.Of(view.Patient).Concat(view.Authorisation is { } own ? [own] : []).DistinctBy(authorisation => authorisation.Professional);

    private bool IsListed(string? mode, DmpAuthorisation authorisation) => mode switch
    {
        "ACTIVE" => authorisation.IsValid(clock.GetUtcNow()),
        "INTERDITE" => authorisation.IsForbidden,
        _ => true,
    };

    private XElement Entry(DmpPatient patient, DmpAuthorisation authorisation) => new(
        Ns.Habilitations + "listOfAuthorizationByPatient",
        new XElement(Ns.Habilitations + "nationalId", authorisation.Professional),
        new XElement(Ns.Habilitations + "lastName", authorisation.Name?.Split(' ')[^1]),
        new XElement(Ns.Habilitations + "firstName", authorisation.Name?.Split(' ')[0]),
        new XElement(Ns.Habilitations + "status", records.Authorisations.StateOf(patient, authorisation) is DmpState.OuvertInterdit ? "INTERDITE" : authorisation.IsValid(clock.GetUtcNow()) ? "ACTIVE" : "EXPIREE"),
        new XElement(Ns.Habilitations + "startDate", Instant(authorisation.Since)),
        authorisation.Until is { } until ? new XElement(Ns.Habilitations + "endDate", Instant(until)) : null);

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
}
