using System.Globalization;
using System.Xml.Linq;
using Conformance.Reports.Verdicts;

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
        reception.Take([.. Form(query), .. Once(body)]);
    }

    public Reply? Answer(XElement body, Vihf vihf, Reception reception)
    {
        var query = StoredQuery.Read(body);
        reception.Take(PatientRules.Check(vihf, query.Patient));
        if (reception.Refusal is not null)
            return null;
        if (RegistryQuery.With(query.Id) is not { } known)
            return Refused(new(RegistryErrors.UnknownQuery, $"Requête {query.Id} non servie"), reception);
        if (reception.Strictness is Strictness.Exact && known.Flaw(query) is { } flaw)
            return Refused(flaw, reception);
        if ((query.Patient ?? vihf.Patient) is not { } patient)
            return Refused(new(RegistryErrors.MissingParameter, $"{StoredQuery.Entry}PatientId"), reception);

        var view = ViewOf(query, patient, vihf, reception);
        return Closed(query, view, vihf) is { } closed ? Refused(closed, reception) : Found(query, known.Find(query, view.Registry.VisibleTo(vihf, view.IsTreatingDoctor)), reception);
    }

    public Reply? Refusal(RegistryError error) => new(QueryAnswer.Refused(error));

    private static IEnumerable<Breach> Once(XElement body)
    {
        if (body.Elements(Ns.Query + "ResponseOption").Skip(1).Any())
            yield return Breach.Tolerated("ITI-18/returnType", "ResponseOption donnée plusieurs fois : la première est lue");
        if (body.Elements(Rim.AdhocQuery).Skip(1).Any())
            yield return Breach.Tolerated("ITI-18/AdhocQuery", "AdhocQuery donné plusieurs fois : le premier est lu");
        foreach (var slot in body.Elements(Rim.AdhocQuery).Elements(Rim.Slot).Where(slot => slot.Elements(Rim.ValueList).Count() != 1))
            yield return Breach.Tolerated("ITI-18/paramètres", $"{(string?)slot.Attribute("name")} sans ValueList unique");
    }

    /// <summary>How a query is not well asked; the registry refuses it by an error of its own, not by a fault.</summary>
    private static IEnumerable<Breach> Form(StoredQuery query)
    {
        if (query.ReturnType is not ("LeafClass" or "ObjectRef"))
            yield return Breach.Tolerated("ITI-18/returnType", $"returnType « {query.ReturnType} » au lieu de LeafClass ou ObjectRef");
        if (RegistryQuery.With(query.Id) is not { } known)
            yield return new("ITI-18/AdhocQuery", Severity.Bloquant, $"requête « {query.Id} » inconnue du DMP");
        else if (known.Flaw(query) is { } flaw)
            yield return new("ITI-18/paramètres", Severity.Bloquant, $"{known.Name} : {(flaw.Code == RegistryErrors.MissingParameter ? "sans " : "")}{flaw.Context}");
    }

    /// <summary>The sandbox holds whatever document a query names.</summary>
    private DmpView ViewOf(StoredQuery query, PatientIdentifier patient, Vihf vihf, Reception reception) => reception.Strictness is Strictness.Sandbox
        ? records.Presume(patient.Matricule, vihf.NameId ?? "", query.Values($"{StoredQuery.Entry}UniqueId"))
        : records.ViewOf(patient.Matricule, vihf.NameId ?? "", reception.Strictness);

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
