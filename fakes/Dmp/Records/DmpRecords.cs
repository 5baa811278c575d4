using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>What the DMP holds. Every change is in the journal before anybody can see it.</summary>
/// <param name="journal">Where changes are written.</param>
/// <param name="clock">Clock that dates documents.</param>
public sealed class DmpRecords(IJournal journal, TimeProvider clock) : IDisposable
{
    private readonly Repository _repository = new(journal);
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Holding> _holdings = [];

    /// <summary>Who is authorised.</summary>
    internal Authorisations Authorisations { get; } = new(clock);

    /// <summary>Lets go of what the DMP holds.</summary>
    public void Dispose() => _repository.Dispose();

    /// <summary>Gives the DMP a patient; what it held for that INS is forgotten, authorisations included.</summary>
    public void Serve(DmpPatient patient)
    {
        var registry = patient.Documents.Aggregate(Registry.Empty(patient.Ins, _repository), (held, document) => new HarnessBatch(held, clock.GetUtcNow()).Submit(document));
        lock (_gate)
        {
            journal.Record(ServedDocuments.Of(patient.State, registry));
            _holdings[patient.Ins] = Begin(patient, registry);
        }
    }

    /// <summary>Puts a document in the place of another, which is deprecated.</summary>
    /// <param name="ins">Matricule INS of a patient that the DMP was given.</param>
    /// <param name="uniqueId">uniqueId of the document replaced.</param>
    /// <param name="by">The other document.</param>
    /// <exception cref="ArgumentException">The DMP holds no such document.</exception>
    public void Replace(string ins, string uniqueId, DmpDocument by) => Change(ins, uniqueId, (batch, document) => batch.Submit(by, document));

    /// <summary>Deletes a document, as its author would: it stays in the registry with the status Deleted.</summary>
    /// <param name="ins">Matricule INS of a patient that the DMP was given.</param>
    /// <param name="uniqueId">uniqueId of the document.</param>
    /// <exception cref="ArgumentException">The DMP holds no such document.</exception>
    public void Delete(string ins, string uniqueId) => Change(ins, uniqueId, (batch, document) => batch.SetStatus(document, DocumentStatus.Deleted));

    /// <summary>The patient's DMP as a professional finds it.</summary>
    /// <param name="ins">Matricule INS.</param>
    /// <param name="professional">NameID of the VIHF.</param>
    /// <param name="strictness">Whether an unknown patient has no DMP, or an open one.</param>
    internal DmpView ViewOf(string ins, string professional, Strictness strictness)
    {
        lock (_gate)
            return Authorisations.Seen(_holdings.TryGetValue(ins, out var holding) ? holding.View : DmpView.Stranger(ins, strictness, _repository), professional);
    }

    /// <summary>Every DMP as a professional finds it.</summary>
    internal IReadOnlyList<DmpView> ViewsOf(string professional)
    {
        lock (_gate)
            return [.. _holdings.Values.Select(holding => Authorisations.Seen(holding.View, professional))];
    }

    /// <summary>Changes a professional's authorisation (TD0.3).</summary>
    /// <param name="ins">Matricule INS.</param>
    /// <param name="professional">NameID of the VIHF.</param>
    /// <param name="strictness">Whether an unknown patient has no DMP, or an open one.</param>
    /// <param name="change">Gives the authorisation after.</param>
    /// <returns>Whether it changed anything.</returns>
    internal bool Authorise(string ins, string professional, Strictness strictness, Func<DmpAuthorisation?, DmpAuthorisation?> change)
    {
        lock (_gate)
        {
            var holding = HoldingOf(ins, strictness);
            var before = Authorisations.Of(holding.Patient, professional);
            var after = change(before);
            if (after == before)
                return false;
            holding.State = Authorisations.StateOf(holding.Patient, after);
            Keep(holding, holding.Registry);
            Authorisations.Keep(holding.Patient, professional, after);
            return true;
        }
    }

    /// <summary>Lets a professional try to change a registry: nobody changes it between the look and the change.</summary>
    /// <param name="ins">Matricule INS.</param>
    /// <param name="professional">NameID of the VIHF.</param>
    /// <param name="strictness">Whether an unknown patient has no DMP, or an open one.</param>
    /// <param name="attempt">Gives the registry after, or null to leave it as it is.</param>
    internal void Change(string ins, string professional, Strictness strictness, Func<DmpView, Registry?> attempt)
    {
        lock (_gate)
        {
            var view = ViewOf(ins, professional, strictness);
            if (attempt(view) is { } after)
                Keep(HoldingOf(ins, strictness), after);
        }
    }

    /// <summary>Lets a sandbox hold the documents that somebody names.</summary>
    /// <returns>The DMP with them.</returns>
    internal DmpView Presume(string ins, string professional, IEnumerable<string> uniqueIds)
    {
        Change(ins, professional, Strictness.Sandbox, view =>
        {
            var after = view.IsOpen ? uniqueIds.Aggregate(view.Registry, (held, id) => PresumedDocument.In(held, id, clock.GetUtcNow())) : view.Registry;
            return after == view.Registry ? null : after;
        });
        return ViewOf(ins, professional, Strictness.Sandbox);
    }

    /// <summary>Writes what a product submitted in the journal.</summary>
    internal void Note(DmpBatchReceived batch) => journal.Record(batch);

    private void Change(string ins, string uniqueId, Func<HarnessBatch, RegisteredDocument, Registry> change)
    {
        lock (_gate)
        {
            if (!_holdings.TryGetValue(ins, out var holding) || holding.Registry.Latest(uniqueId) is not { IsCurrent: true } document)
                throw new ArgumentException($"The DMP holds no document {uniqueId} in force for {ins}.", nameof(uniqueId));
            Keep(holding, change(new HarnessBatch(holding.Registry, clock.GetUtcNow()), document));
        }
    }

    private Holding HoldingOf(string ins, Strictness strictness)
    {
        if (_holdings.TryGetValue(ins, out var holding))
            return holding;
        var stranger = DmpView.Stranger(ins, strictness, _repository);
        return Begin(stranger.Patient, stranger.Registry);
    }

    private Holding Begin(DmpPatient patient, Registry registry)
    {
        Authorisations.Begin(patient);
        return new Holding(patient, registry);
    }

    private void Keep(Holding holding, Registry after)
    {
        journal.Record(_holdings.ContainsKey(after.Ins) ? ServedDocuments.Between(holding.Registry, holding.State, after) : ServedDocuments.Of(holding.State, after));
        holding.Registry = after;
        _holdings[after.Ins] = holding;
    }
}
