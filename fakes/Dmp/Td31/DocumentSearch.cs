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
            return Refused([new(RegistryErrors.UnknownQuery, $"Requête {query.Id} non servie")], reception);
        if ((known.Flaw(query) ?? Nobody(query, vihf)) is { } flaw)
            return Refused([flaw], reception);

        var view = records.ViewOf((query.Patient ?? vihf.Patient)!.Matricule, vihf.NameId ?? "", reception.Strictness);
        var errors = Refusals(query, view, vihf, reception);
        return errors.Count > 0 ? Refused(errors, reception) : Found(query, known.Find(query, view.Registry.VisibleTo(vihf, view.IsTreatingDoctor)), reception);
    }

    private static RegistryError? Nobody(StoredQuery query, Vihf vihf) =>
        (query.Patient ?? vihf.Patient) is null ? new(RegistryErrors.MissingParameter, $"{StoredQuery.Entry}PatientId") : null;

    /// <summary>Indirect authentication has references alone, and those without the patient's authorisation, which it cannot ask for [INFER: TD0.3 is closed to it].</summary>
    private static IReadOnlyList<RegistryError> Refusals(StoredQuery query, DmpView view, Vihf vihf, Reception reception)
    {
        if (vihf.Mode is VihfModes.Indirect && query.ReturnsReferences)
            return AccessRights.Closed(view) is { } closed ? [closed] : [];
        var refused = query.ReturnsReferences ? [] : reception.Judge(ModeRights.Check(ModeRights.WholeSearch, vihf));
        return refused.Count > 0 ? refused : AccessRights.Refusal(view, vihf) is { } error ? [error] : [];
    }

    private static Reply Found(StoredQuery query, Findings found, Reception reception)
    {
        reception.State(DmpFacts.Result, RegistryErrors.Success);
        reception.State(DmpFacts.Documents, found.Documents.Count.ToString(CultureInfo.InvariantCulture));
        reception.State(DmpFacts.Returned, string.Join(',', found.Documents.Select(document => document.UniqueId)));
        return new Reply(query.ReturnsReferences ? QueryAnswer.References(found) : QueryAnswer.Whole(found));
    }

    private static Reply Refused(IReadOnlyList<RegistryError> errors, Reception reception)
    {
        reception.State(DmpFacts.Result, errors[0].Code);
        return new Reply(QueryAnswer.Refused(errors));
    }
}
