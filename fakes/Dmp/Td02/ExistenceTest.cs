using System.Globalization;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>TD0.2: is there a DMP for this INS, and may this professional open it?</summary>
internal sealed class ExistenceTest(DmpRecords records, TimeProvider clock) : ITransaction
{
    public string Name => "TD0.2";

    public string Path => "patients";

    /// <summary>The editors' kit of the GIE puts the action of the answer on its question; both are taken.</summary>
    public IReadOnlyList<string> Actions { get; } = ["urn:hl7-org:v3:PRPA_IN201307UV02", "urn:hl7-org:v3:PRPA_IN201308UV02"];

    public string ResponseAction => "urn:hl7-org:v3:PRPA_IN201308UV02";

    public bool Recognises(XElement body) => ExistenceQuery.Recognises(body);

    public void Observe(XElement body, Reception reception)
    {
        var query = ExistenceQuery.Read(body);
        reception.State(DmpFacts.Ins, query.Patient?.Matricule);
        reception.State(DmpFacts.InsOid, query.Patient?.Oid);
        reception.Take(ExistenceQuery.Form.Check(body));
    }

    public Reply? Answer(XElement body, Vihf vihf, Reception reception)
    {
        var query = ExistenceQuery.Read(body);
        reception.Take(PatientRules.Check(vihf, query.Patient));
        if (reception.Refusal is not null)
            return null;

        var view = query.Patient is null ? null : records.ViewOf(query.Patient.Matricule, vihf.NameId ?? "", reception.Strictness);
        var answer = new ExistenceAnswer(query, view, clock.GetUtcNow());
        reception.State(DmpFacts.Result, answer.Acknowledgement);
        reception.State(DmpFacts.CalculatedIns, answer.CalculatedIns);
        reception.State(DmpFacts.QueryResponse, answer.Response);
        reception.State(DmpFacts.Authorisation, answer.Authorisation);
        reception.State(DmpFacts.AuthorisedSince, view?.Authorisation?.Since.ToString("O", CultureInfo.InvariantCulture));
        reception.State(DmpFacts.AuthorisedUntil, view?.Authorisation?.Until?.ToString("O", CultureInfo.InvariantCulture));
        return new Reply(answer.Write());
    }
}
