using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>What the DMP holds. Every change is in the journal before anybody can see it.</summary>
/// <param name="journal">Where changes are written.</param>
/// <param name="clock">Clock that dates documents.</param>
public sealed class DmpRecords(IJournal journal, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Holding> _holdings = [];

    /// <summary>Who is authorised.</summary>
    internal Authorisations Authorisations { get; } = new(clock);

    /// <summary>Gives the DMP a patient; what it held for that INS is forgotten, authorisations included.</summary>
    public void Serve(DmpPatient patient)
    {
        var documents = patient.Documents.Select(document => StoredDocument.Of(document, patient.Ins, clock.GetUtcNow())).ToList();
        lock (_gate)
        {
            Publish(patient, patient.State);
            _holdings[patient.Ins] = new Holding(patient, documents);
            Authorisations.Begin(patient);
        }
    }

    /// <summary>The patient's DMP as a professional finds it.</summary>
    /// <param name="ins">Matricule INS.</param>
    /// <param name="professional">NameID of the VIHF.</param>
    /// <param name="strictness">Whether an unknown patient has no DMP, or an open one.</param>
    internal DmpView ViewOf(string ins, string professional, Strictness strictness)
    {
        lock (_gate)
        {
            return _holdings.TryGetValue(ins, out var holding)
                ? Authorisations.Seen(holding.View, professional)
                : Stranger(ins, strictness);
        }
    }

    /// <summary>Every DMP as a professional finds it.</summary>
    internal IReadOnlyList<DmpView> ViewsOf(string professional)
    {
        lock (_gate)
            return [.. _holdings.Values.Select(holding => Authorisations.Seen(holding.View, professional))];
    }

    /// <summary>Changes a professional's authorisation (TD0.3).</summary>
    /// <returns>Whether it changed anything.</returns>
    internal bool Authorise(string ins, string professional, Func<DmpAuthorisation?, DmpAuthorisation?> change)
    {
        lock (_gate)
        {
            if (!_holdings.TryGetValue(ins, out var holding))
                return false;
            var before = Authorisations.Of(holding.Patient, professional);
            var after = change(before);
            if (after == before)
                return false;
            Publish(holding.Patient, Authorisations.StateOf(holding.Patient, after));
            Authorisations.Keep(holding.Patient, professional, after);
            return true;
        }
    }

    private static DmpView Stranger(string ins, Strictness strictness)
    {
        var state = strictness is Strictness.Sandbox ? DmpState.OuvertAutorise : DmpState.NonCree;
        return new(new DmpPatient(ins, state, []), state, []);
    }

    private void Publish(DmpPatient patient, DmpState state) => journal.Record(new DmpServed(
        patient.Ins,
        state,
        [.. patient.Documents.Select(Served)]));

    private static DmpDocumentServed Served(DmpDocument document) => new(document.UniqueId, document.Title, document.ConfidentialityCodes)
    {
        TypeCode = document.Type.Code,
        TypeLabel = document.Type.Label,
        Institution = document.Author.Structure,
        WrittenAt = document.WrittenAt,
    };

    private sealed record Holding(DmpPatient Patient, IReadOnlyList<StoredDocument> Documents)
    {
        public DmpView View => new(Patient, Patient.State, Documents);
    }
}

/// <summary>A patient's DMP as one professional finds it.</summary>
internal sealed record DmpView(DmpPatient Patient, DmpState State, IReadOnlyList<StoredDocument> Documents)
{
    /// <summary>The professional's authorisation; null without one.</summary>
    public DmpAuthorisation? Authorisation { get; init; }

    public bool IsOpen => State is not (DmpState.NonCree or DmpState.Ferme);
}
