using System.Globalization;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>TD3.1: what a DMP holds (ITI-18).</summary>
internal sealed class DocumentSearch(DmpRecords records) : ITransaction
{
    private static readonly XName Root = Ns.Query + "AdhocQueryRequest";

    public string Name => "TD3.1";

    public string Path => "registry";

    public IReadOnlyList<string> Actions { get; } = ["urn:ihe:iti:2007:RegistryStoredQuery"];

    public string ResponseAction => "urn:ihe:iti:2007:RegistryStoredQueryResponse";

    public bool Recognises(XElement body) => body.Name == Root;

    public void Observe(XElement body, Reception reception)
    {
        var query = StoredQuery.Read(body);
        reception.State(DmpFacts.Ins, query.Patient?.Matricule);
        reception.State(DmpFacts.InsOid, query.Patient?.Oid);
        reception.State(DmpFacts.Query, RegistryQuery.With(query.Id)?.Name ?? query.Id);
        reception.State(DmpFacts.Criteria, string.Join(',', query.Criteria));
        if (query.ReturnType is not ("LeafClass" or "ObjectRef"))
            reception.Take(Breach.Tolerated("ITI-18/returnType", $"returnType « {query.ReturnType} » au lieu de LeafClass ou ObjectRef"));
    }

    public Reply? Answer(XElement body, Vihf vihf, Reception reception)
    {
        var query = StoredQuery.Read(body);
        reception.Take(PatientRules.Check(vihf, query.Patient));
        if (reception.Refusal is not null)
            return null;
        if (RegistryQuery.With(query.Id) is not { } known)
            return Refused(new(RegistryErrors.UnknownQuery, $"Requête {query.Id} non servie"), reception);
        if ((known.Flaw(query) ?? Nobody(query, vihf)) is { } flaw)
            return Refused(flaw, reception);

        var view = records.ViewOf((query.Patient ?? vihf.Patient)!.Matricule, vihf.NameId ?? "", reception.Strictness);
        return Closed(query, view, vihf) is { } closed ? Refused(closed, reception) : Found(query, known.Find(query, view.Registry.VisibleTo(vihf, view.IsTreatingDoctor)), reception);
    }

    public Reply? Refusal(RegistryError error) => new(QueryAnswer.Refused(error));

    private static RegistryError? Nobody(StoredQuery query, Vihf vihf) =>
        (query.Patient ?? vihf.Patient) is null ? new(RegistryErrors.MissingParameter, $"{StoredQuery.Entry}PatientId") : null;

    /// <summary>Indirect authentication has references without the patient's authorisation, which it cannot ask for [INFER: TD0.3 is closed to it].</summary>
    private static RegistryError? Closed(StoredQuery query, DmpView view, Vihf vihf) =>
        vihf.Mode is VihfModes.Indirect && query.ReturnsReferences ? AccessRights.Closed(view) : AccessRights.Refusal(view, vihf);

    private static Reply Found(StoredQuery query, Findings found, Reception reception)
    {
        reception.State(DmpFacts.Result, RegistryErrors.Success);
        reception.State(DmpFacts.Documents, found.Documents.Count.ToString(CultureInfo.InvariantCulture));
        reception.State(DmpFacts.Returned, string.Join(',', found.Documents.Select(document => document.UniqueId)));
        return new Reply(query.ReturnsReferences ? QueryAnswer.References(found) : QueryAnswer.Whole(found));
    }

    private static Reply Refused(RegistryError error, Reception reception)
    {
        reception.State(DmpFacts.Result, error.Code);
        return new Reply(QueryAnswer.Refused(error));
    }
}
