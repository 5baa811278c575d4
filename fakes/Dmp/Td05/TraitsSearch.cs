using System.Xml.Linq;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>TD0.5: the DMPs of a patient without an INS, by traits, for those who answer emergency calls. The VIHF names no patient.</summary>
internal sealed class TraitsSearch(DmpRecords records, TimeProvider clock) : ITransaction
{
    private static readonly XName Root = Ns.Hl7 + "PRPA_IN201305UV02";

    public string Name => "TD0.5";

    public string Path => "patientsPDQ";

    /// <summary>The DMP's own action, and that of IHE's service description.</summary>
    public IReadOnlyList<string> Actions { get; } = ["urn:hl7-org:v3:PRPA_IN201305UV02", "urn:ihe:iti:pdqv3:2007:PDQSupplier_Service:findCandidatesQuery"];

    public string ResponseAction => "urn:hl7-org:v3:PRPA_IN201306UV02";

    public bool Recognises(XElement body) => body.Name == Root;

    public void Observe(XElement body, Reception reception)
    {
        var query = TraitsQuery.Read(body);
        reception.Take(TraitsQuery.Form.Check(body));
        if (!query.HasTraits)
            reception.Take(Breach.Tolerated("PRPA_IN201305UV02/parameterList", "aucun trait d'identité demandé"));
    }

    public Reply? Answer(XElement body, Vihf vihf, Reception reception)
    {
        var query = TraitsQuery.Read(body);
        var found = query.HasTraits ? records.ViewsOf(vihf.NameId ?? "").Where(view => view.State is not DmpState.NonCree && query.Matches(view.Patient.Person)).ToList() : [];
        var answer = new TraitsAnswer(query, found, clock.GetUtcNow());
        reception.State(DmpFacts.Result, answer.Acknowledgement);
        reception.State(DmpFacts.QueryResponse, answer.Response);
        reception.State(DmpFacts.Patients, string.Join(",", found.Select(view => view.Patient.Ins)));
        return new Reply(answer.Write());
    }
}
