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

    /// <summary>Gives the DMP a patient; what it held for that INS is forgotten, authorisations included.</summary>
    public void Serve(DmpPatient patient)
    {
        var documents = patient.Documents.Select(document => StoredDocument.Of(document, patient.Ins, clock.GetUtcNow())).ToList();
        lock (_gate)
        {
            Publish(patient, patient.State);
            _holdings[patient.Ins] = new Holding(patient, documents, []);
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
                ? new DmpView(holding.Patient, holding.StateFor(professional), holding.Documents)
                : Stranger(ins, strictness);
        }
    }

    /// <summary>Adds or takes away a professional's authorisation (TD0.3).</summary>
    /// <returns>Whether it changed anything.</returns>
    internal bool Authorise(string ins, string professional, bool authorised)
    {
        lock (_gate)
        {
            var state = authorised ? DmpState.OuvertAutorise : DmpState.OuvertNonAutorise;
            if (!_holdings.TryGetValue(ins, out var holding) || holding.StateFor(professional) == state)
                return false;
            Publish(holding.Patient, state);
            holding.Authorisations[professional] = state;
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
        Content = ServedContent.Of(document),
    };

    private sealed record Holding(DmpPatient Patient, IReadOnlyList<StoredDocument> Documents, Dictionary<string, DmpState> Authorisations)
    {
        public DmpState StateFor(string professional) => Authorisations.GetValueOrDefault(professional, Patient.State);
    }
}

/// <summary>A patient's DMP as one professional finds it.</summary>
internal sealed record DmpView(DmpPatient Patient, DmpState State, IReadOnlyList<StoredDocument> Documents)
{
    public bool IsOpen => State is DmpState.OuvertAutorise or DmpState.OuvertNonAutorise;
}
