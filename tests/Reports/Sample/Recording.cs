using System.Text;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Microsoft.Extensions.Time.Testing;

namespace Conformance.Reports.Tests.Sample;

/// <summary>A run as the harness would have recorded it, one call a fact.</summary>
internal sealed class Recording : IDisposable
{
    public const string Ins = "277076322082910";
    public const string User = "899900000012";

    private readonly TempFolder _temp = new();
    private readonly RunJournal _journal;

    public Recording(params IEnumerable<string> secrets) => _journal = new RunJournal(Folder, Clock, new Redactor(secrets));

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 9, 8, 30, 0, TimeSpan.Zero)) { AutoAdvanceAmount = TimeSpan.FromMilliseconds(237) };

    public string Folder => _temp["run"];

    public JournalView View => new(JournalReader.Read(Folder));

    public RunReport Report => new Judgement(Tree.Catalogue, new CheckBook(typeof(Recording).Assembly)).Judge(View);

    public string Record(JournalFact fact, string? scenario = null) => _journal.Record(fact, scenario).Witness;

    public Recording Begin(params IReadOnlyList<string> selected) => Begin([], selected);

    public Recording Begin(IReadOnlyList<Exclusion> exclusions, IReadOnlyList<string> selected)
    {
        Record(new RunStarted("20260309-093000-a1b2c3", "0.1.0+exemple", "REM-HOP-DPI-Va2", new EditorIdentity("Éditions Fictives", "Dossier Exemple", "4.2.0"), selected, exclusions));
        return this;
    }

    public Recording Scenario(string execution, params IReadOnlyList<string> preuves)
    {
        Record(new ScenarioStarted("Fonctionnalité", $"Scénario de {preuves[0]}", preuves), execution);
        return this;
    }

    public Recording Step(string execution, string text)
    {
        Record(new StepStarted(text), execution);
        return this;
    }

    public Recording Ask(string execution, string preuve, Outcome outcome, Severity severity = Severity.Bloquant, string observed = "vu", string clause = "DMP/UX.12#etats", params string[] witnesses)
    {
        var check = new Says(outcome, "attendu", observed, witnesses);
        Record(new CheckRequested(nameof(Says), CheckBook.ParametersOf(check), preuve, clause, severity), execution);
        return this;
    }

    public Recording End(string execution)
    {
        Record(new ScenarioEnded(), execution);
        return this;
    }

    public string Screen(string execution, string intention, string text, byte[]? picture = null) => Record(
        new ScreenObserved(
            intention, new Dictionary<string, string> { ["patient"] = "A", ["ins"] = Ins }, "http://127.0.0.1:5080/patients/A", true,
            [new ElementSeen(text, new Dictionary<string, string>(), [new Fragment(FragmentKind.Text, text), new Fragment(FragmentKind.Tooltip, "État du DMP")])],
            [new ElementSeen("Légende", new Dictionary<string, string>(), [])], 84,
            _journal.Keep(picture ?? Pictures.Png(200), "image/png"), _journal.Keep("- heading \"Dossier patient\"\n"u8, "text/yaml")),
        execution);

    public string Exchange(string service, string operation, string request, string? response, IReadOnlyDictionary<string, string>? facts = null, params IReadOnlyList<RuleNote> notes) => Record(
        new ExchangeRecorded(
            service, operation, facts ?? new Dictionary<string, string> { ["ins"] = Ins, ["user"] = User }, Keep(request), response is null ? null : Keep(response),
            "CN=ETABLISSEMENT FICTIF, O=Test", notes, Canary: false));

    public BlobRef Keep(string message) => _journal.Keep(Encoding.UTF8.GetBytes(message), "message/http");

    public void Dispose()
    {
        _journal.Dispose();
        _temp.Dispose();
    }
}
