using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>TD3.3: who sees a document, and whether it is kept, archived or deleted (ITI-57).</summary>
internal sealed class DocumentUpdate(DmpRecords records, SubmissionJudge judge) : ITransaction
{
    private static readonly XName Root = Ns.Lcm + "SubmitObjectsRequest";

    public string Name => "TD3.3";

    public string Path => "registry";

    public IReadOnlyList<string> Actions { get; } = ["urn:ihe:iti:2010:UpdateDocumentSet"];

    public string ResponseAction => "urn:ihe:iti:2010:UpdateDocumentSet-Response";

    public bool Recognises(XElement body) => body.Name == Root;

    public void Observe(XElement body, Reception reception)
    {
        var batch = Submission.Read(body);
        var patient = PatientIdentifier.Parse(batch.Set?.PatientId);
        reception.Take(BatchForm.Check(body));
        reception.State(DmpFacts.Ins, patient?.Matricule);
        reception.State(DmpFacts.InsOid, patient?.Oid);

        var view = records.ViewOf(reception.Facts.GetValueOrDefault(DmpFacts.Ins, ""), reception.Facts.GetValueOrDefault(DmpFacts.SubjectId, ""), reception.Strictness);
        var changes = RequestedChange.In(batch, view.Registry);
        reception.State(DmpFacts.Change, string.Join(',', changes.Select(change => change.Name).OfType<string>().Distinct()));
        reception.State(DmpFacts.Document, string.Join(',', changes.Select(change => change.Document?.UniqueId).OfType<string>().Distinct()));
    }

    public Reply? Answer(XElement body, Vihf vihf, Reception reception)
    {
        var batch = Submission.Read(body);
        var patient = PatientIdentifier.Parse(batch.Set?.PatientId);
        reception.Take(PatientRules.Check(vihf, patient));
        if (reception.Refusal is not null)
            return null;

        IReadOnlyList<RegistryError> errors = [];
        records.Change((patient ?? vihf.Patient)?.Matricule ?? "", vihf.NameId ?? "", reception.Strictness, view =>
        {
            errors = Errors(batch, view, vihf, reception);
            return errors.Count == 0 ? new Revision(view.Registry, batch).Apply() : null;
        });
        reception.State(DmpFacts.Result, errors.Count == 0 ? RegistryErrors.Success : errors[0].Code);
        return new Reply(RegistryResponse.OfRegistry(errors));
    }

    public Reply? Refusal(RegistryError error) => new(RegistryResponse.OfRegistry([error]));

    private IReadOnlyList<RegistryError> Errors(Submission batch, DmpView view, Vihf vihf, Reception reception)
    {
        if (Closed(batch, view, vihf) is { } closed)
            return [closed];
        var rules = new UpdateRules(view.Registry.VisibleTo(vihf, view.IsTreatingDoctor), vihf, view.IsTreatingDoctor);
        return reception.Judge([.. judge.Check(batch, new Dictionary<string, DocumentContent>(), vihf), .. rules.Check(batch)]);
    }

    /// <summary>Deleting needs no authorisation of the patient (EX_3.3-1060).</summary>
    private static RegistryError? Closed(Submission batch, DmpView view, Vihf vihf) =>
        RequestedChange.In(batch, view.Registry).All(change => change.Name == RequestedChange.Delete) ? AccessRights.Closed(view) : AccessRights.Refusal(view, vihf);
}
