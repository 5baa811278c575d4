using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Merging;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Merging;

/// <summary>The two halves of a run, recorded as two processes would, and a third that may be missing.</summary>
internal sealed class Parts : IDisposable
{
    public const string Status = "DMP/UX.12.01.01";
    public const string Signs = "DMP/UX.14-BIS.01.01";
    public const string Password = "SC.SSI/IE.36.01.01";

    public static readonly IReadOnlyList<string> Whole = [Status, Signs];

    private readonly List<Recording> _recordings = [];
    private readonly TempFolder _out = new();

    public static RunStarted Opening(string id, Shard? shard, params string[] selected) =>
        new(id, "0.1.0", "REM-HOP-DPI-Va2", new EditorIdentity("Éditions Fictives", "Dossier Exemple", "4.2.0"), selected, [], shard);

    /// <summary>The two parts of <see cref="Whole"/>, the second with a breach.</summary>
    public IReadOnlyList<RunPart> Two() =>
    [
        Record(Opening("r1", new Shard(1, 2, Whole), Status), Outcome.Respecte),
        Record(Opening("r2", new Shard(2, 2, Whole), Signs), Outcome.Enfreint),
    ];

    /// <summary>A run of one scenario, whose check cites its one screen; a service saw a patient that this scenario did not lease.</summary>
    public RunPart Record(RunStarted opening, Outcome outcome = Outcome.Respecte, string declared = "DMP fermé")
    {
        var run = new Recording();
        _recordings.Add(run);
        run.Record(opening);
        run.Record(new EditorDeclared([], [], new Dictionary<string, string> { ["dmp.ferme"] = declared }));
        var preuve = opening.Selected[0];
        run.Scenario("1·essai", preuve).Step("1·essai", "Quand il ouvre le dossier");
        run.Record(new LeaseTaken([$"user-{opening.RunId}"], [$"ins-{opening.RunId}"]), "1·essai");
        run.Exchange("dmp", "TD0.2", "POST / HTTP/1.1\r\n\r\n", null, new Dictionary<string, string> { ["ins"] = "ins-r2" }, new RuleNote("EX_1", Severity.Avertissement, "vu"));
        var screen = run.Screen("1·essai", "dmp-status", $"DMP vu par {opening.RunId}", Pictures.Png((byte)opening.RunId[^1]));
        run.Ask("1·essai", preuve, outcome, witnesses: screen).End("1·essai");
        run.Record(new RunEnded());
        return RunPart.Read(run.Folder);
    }

    /// <summary>Puts parts together.</summary>
    /// <returns>The folder of the whole.</returns>
    public string Merge(params IReadOnlyList<RunPart> parts)
    {
        RunMerger.Write(_out["tout"], parts, "0.1.0", TimeProvider.System);
        return _out["tout"];
    }

    public void Dispose()
    {
        _recordings.ForEach(run => run.Dispose());
        _out.Dispose();
    }
}
