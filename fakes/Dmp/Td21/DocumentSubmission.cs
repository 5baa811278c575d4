using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>TD2.1 and TD2.2: documents enter a DMP (ITI-41).</summary>
internal sealed class DocumentSubmission(DmpRecords records, SubmissionJudge judge) : ITransaction
{
    public string Name => "TD2.1";

    public string Path => "repository";

    public IReadOnlyList<string> Actions { get; } = ["urn:ihe:iti:2007:ProvideAndRegisterDocumentSet-b"];

    public string ResponseAction => "urn:ihe:iti:2007:ProvideAndRegisterDocumentSet-bResponse";

    public bool Recognises(XElement body) => body.Name == ReceivedBatch.Root;

    public void Observe(XElement body, Reception reception)
    {
        var batch = ReceivedBatch.Read(body, reception.Parts);
        reception.Take(BatchForm.Check(body));
        reception.State(DmpFacts.Ins, batch.Patient?.Matricule);
        reception.State(DmpFacts.InsOid, batch.Patient?.Oid);
    }

    public Reply? Refusal(RegistryError error) => new(RegistryResponse.OfRepository([error]));

    /// <summary>A batch that nobody looks into is in the journal all the same.</summary>
    public void Refused(XElement body, Reception reception) => Note(ReceivedBatch.Read(body, reception.Parts), reception, accepted: false);

    public Reply? Answer(XElement body, Vihf vihf, Reception reception)
    {
        var batch = ReceivedBatch.Read(body, reception.Parts);
        reception.Take(PatientRules.Check(vihf, batch.Patient));
        return reception.Refusal is null ? Reply(Errors(batch, vihf, reception), reception) : null;
    }

    private IReadOnlyList<RegistryError> Errors(ReceivedBatch batch, Vihf vihf, Reception reception)
    {
        var patient = (batch.Patient ?? vihf.Patient)?.Matricule ?? "";
        var wrong = reception.Judge([.. BatchRules.Check(batch), .. judge.Check(batch.Submission, batch.Contents, vihf)]);
        IReadOnlyList<RegistryError> errors = [];
        records.Change(patient, vihf.NameId ?? "", reception.Strictness, view =>
        {
            errors = AccessRights.Closed(view) is { } closed ? [closed] : [.. wrong, .. reception.Judge(new RegistryRules(view.Registry).Check(batch))];
            Note(batch, reception, accepted: errors.Count == 0);
            return errors.Count == 0 ? new Registration(view.Registry, batch.Submission, batch.Contents).Apply() : null;
        });
        return errors;
    }

    private void Note(ReceivedBatch batch, Reception reception, bool accepted) =>
        records.Note(BatchFacts.Of(batch, reception.Facts.GetValueOrDefault(DmpFacts.SubjectId), accepted));

    private static Reply Reply(IReadOnlyList<RegistryError> errors, Reception reception)
    {
        reception.State(DmpFacts.Result, errors.Count == 0 ? RegistryErrors.Success : errors[0].Code);
        return new Reply(RegistryResponse.OfRepository(errors));
    }
}
