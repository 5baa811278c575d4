using System.Globalization;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>TD3.1: the documents of a DMP (ITI-18).</summary>
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
        if (query.ReturnType is not ("LeafClass" or "ObjectRef"))
            reception.Take(Breach.Tolerated("ITI-18/returnType", $"returnType « {query.ReturnType} » au lieu de LeafClass ou ObjectRef"));
    }

    public Reply? Answer(XElement body, Vihf vihf, Reception reception)
    {
        var query = StoredQuery.Read(body);
        if ((query.Patient ?? vihf.Patient) is not { } patient)
            return Refused(new(RegistryErrors.MissingParameter, StoredQuery.PatientParameter), reception);

        reception.Take(PatientRules.Check(vihf, patient));
        if (reception.Refusal is not null)
            return null;

        var view = records.ViewOf(patient.Matricule, vihf.NameId ?? "", reception.Strictness);
        if ((Incomplete(query) ?? OutOfRights(query, vihf, reception) ?? AccessRights.Refusal(view, vihf)) is { } error)
            return Refused(error, reception);

        var found = query.Select(view.Registry.Documents.VisibleTo(vihf)).Select(document => Entry(query, document)).ToList();
        reception.State(DmpFacts.Result, RegistryErrors.Success);
        reception.State(DmpFacts.Documents, found.Count.ToString(CultureInfo.InvariantCulture));
        return new Reply(QueryAnswer.Found(found));
    }

    private static XElement Entry(StoredQuery query, RegisteredDocument document) =>
        query.ReturnsReferences ? new XElement(Ns.Rim + "ObjectRef", new XAttribute("id", document.EntryUuid)) : EntryWriter.Write(document);

    private static RegistryError? Incomplete(StoredQuery query) => query.Id switch
    {
        StoredQuery.FindDocuments when query.Patient is null => new(RegistryErrors.MissingParameter, StoredQuery.PatientParameter),
        StoredQuery.FindDocuments when query.Values(StoredQuery.StatusParameter).Count == 0 => new(RegistryErrors.MissingParameter, StoredQuery.StatusParameter),
        StoredQuery.FindDocuments or StoredQuery.GetDocuments => null,
        _ => new(RegistryErrors.UnknownQuery, $"Requête {query.Id} non servie"),
    };

    private static RegistryError? OutOfRights(StoredQuery query, Vihf vihf, Reception reception)
    {
        if (vihf.Mode is not VihfModes.Indirect || query.ReturnsReferences)
            return null;
        reception.Take(new Breach("TD3.1/droits", Reports.Verdicts.Severity.Bloquant, "TD3.1 LeafClass en authentification indirecte"));
        return reception.Strictness is Strictness.Exact ? new(RegistryErrors.NoRight, "En authentification indirecte, seul ObjectRef est ouvert") : null;
    }

    private static Reply Refused(RegistryError error, Reception reception)
    {
        reception.State(DmpFacts.Result, error.Code);
        return new Reply(QueryAnswer.Refused(error));
    }
}
