using Conformance.Reports.Comparison;
using Conformance.Reports.Comparison.Sources;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Comparison;

/// <summary>Two recorded runs of one preuve, and what they become when they are compared.</summary>
internal sealed class TwoRuns : IDisposable
{
    public const string Preuve = "DMP/UX.12.01.01";

    private readonly List<IDisposable> _open = [];

    /// <summary>A run whose only check concludes.</summary>
    /// <param name="outcome">Its conclusion.</param>
    /// <param name="seen">What the scenario records before it asks.</param>
    public Recording Run(Outcome outcome, Action<Recording>? seen = null)
    {
        var run = new Recording();
        _open.Add(run);
        run.Begin(Preuve).Scenario("s1", Preuve).Step("s1", "Quand il ouvre le dossier");
        seen?.Invoke(run);
        run.Ask("s1", Preuve, outcome, witnesses: run.Screen("s1", "dmp-status", "DMP ouvert")).End("s1");
        return run;
    }

    /// <summary>Opens a run, its verdicts written beside its journal.</summary>
    public RunSource Open(Recording run, Func<RunReport, RunReport>? edit = null)
    {
        VerdictFile.Write(run.Folder, edit is null ? run.Report : edit(run.Report));
        return Open(run.Folder);
    }

    public RunSource Open(string path)
    {
        var source = RunSource.Open(path);
        _open.Add(source);
        return source;
    }

    public RunComparison Compare(RunSource before, RunSource after, DifferencesShown shown = DifferencesShown.OfChanged) => RunComparer.Compare(before, after, shown);

    public RunComparison Compare(Recording before, Recording after, DifferencesShown shown = DifferencesShown.All) => Compare(Open(before), Open(after), shown);

    /// <summary>The reserves of the preuve, when each run is as a test edits it.</summary>
    public IReadOnlyList<Reports.Comparison.Movements.MovementReserve> Reserves(Func<RunReport, RunReport> before, Func<RunReport, RunReport> after) =>
        Compare(Open(Run(Outcome.Respecte), before), Open(Run(Outcome.Respecte), after)).Changes.Single().Reserves;

    public void Dispose() => Enumerable.Reverse(_open).ToList().ForEach(open => open.Dispose());

    /// <summary>A message as the services keep it.</summary>
    public static string Soap(string body, string headers = "") => $"POST /services HTTP/1.1\r\nHost: 127.0.0.1:8443\r\n{headers}Content-Type: application/soap+xml\r\n\r\n{body}";

    /// <summary>What lends a scenario its patient and its professional.</summary>
    public static void Lend(Recording run, string user, string ins, string name)
    {
        run.Record(new EditorDeclared([new DeclaredUser("u-" + user[^3..], "login" + user[^3..], user, null)], [new DeclaredPatient("p-" + ins[^3..], ins, true, name)], new Dictionary<string, string>()));
        run.Record(new LeaseTaken([user], [ins]), "s1");
    }

    /// <summary>Forgets a piece of a run.</summary>
    public static void Alter(Recording run, string evidence, byte[]? content)
    {
        var path = Path.Combine(run.Folder, BlobStore.FolderName, Path.GetFileName(evidence));
        File.Delete(path);
        if (content is not null)
            File.WriteAllBytes(path, content);
    }
}
