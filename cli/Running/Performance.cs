using Conformance.Cli.Browsers;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.Browser.Watching;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.Guided;
using Conformance.Steps.Running;

namespace Conformance.Cli.Running;

/// <summary>The scenarios played on a product, from the first line of the journal to the last.</summary>
/// <param name="editor">The product.</param>
/// <param name="defects">Defects of the reference editor to turn on.</param>
/// <param name="selected">Preuves to judge.</param>
/// <param name="catalogue">The REM.</param>
/// <param name="workers">Scenarios at a time, if the product can take as many.</param>
/// <param name="clock">Clock of the run.</param>
/// <param name="progress">Who is told.</param>
/// <param name="shard">Which part of a larger run it is; null for a run of its own.</param>
internal sealed class Performance(
    EditorFile editor, IReadOnlyList<string> defects, IReadOnlyList<string> selected, RemCatalogue catalogue, int workers, TimeProvider clock, IProgress progress, Shard? shard = null)
{
    /// <summary>The operator of a guided run; null without one.</summary>
    public Guide? Guide { get; init; }

    /// <summary>How much of the screens is kept.</summary>
    public EvidenceDepth Depth { get; init; } = EvidenceDepth.Screens;

    /// <summary>The stopped run that this one goes on with; null for a new run.</summary>
    public Resumption? Resumed { get; init; }

    /// <summary>Whether any scenario is to be played: what persons bring needs neither product nor browser.</summary>
    public bool Plays => Playable.Count > 0 && (Resumed is null || ScenarioRunner.Scenarios(Playable).Count > Resumed.Finished.Count);

    private List<string> Playable { get; } =
        [.. selected.Intersect(catalogue.Played).Where(preuve => editor.Exclusions.All(exclusion => exclusion.Exigence != catalogue.Find(preuve)!.Value.Exigence.Id))];

    /// <summary>Plays and journals; what prevents it is journaled too.</summary>
    public async Task RecordAsync(string folder, BrowserStart browser, CancellationToken cancellation)
    {
        using var journal = Open(folder);
        editor.Attestations?.Record(journal);
        if (Plays)
            await PlayAsync(journal, browser, cancellation);
        journal.Record(new RunEnded());
    }

    private RunJournal Open(string folder)
    {
        var redactor = new Redactor(editor.Secrets);
        if (Resumed is not null)
            return Resumed.Open(clock, redactor);
        var journal = new RunJournal(folder, clock, redactor);
        journal.Record(RunOpening.Of(folder, editor.Product, selected, editor.Exclusions, shard, ConfigurationDigest.Of(editor.Path, defects)));
        journal.Record(Declared.By(editor));
        return journal;
    }

    private async Task PlayAsync(RunJournal journal, BrowserStart browser, CancellationToken cancellation)
    {
        progress.Preparing("services nationaux, navigateur et produit");
        try
        {
            await using var stage = await Stage.SetAsync(editor, defects, browser, journal, catalogue, MachinePlaces.OfThisMachine(workers, clock), clock, Guide, Depth, cancellation);
            using (Campaign.Enter(stage.Campaign))
                ScenarioRunner.Run(Playable, Resumed?.Finished ?? [], Math.Min(WorkersFor(stage.Campaign.Browser), editor.SessionsAtOnce), progress, cancellation);
        }
        catch (InterruptionException interruption)
        {
            Interrupt(journal, interruption.Cause, interruption.Message);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            Interrupt(journal, InterruptionCause.Harnais, $"{problem.GetType().Name} : {problem.Message} C'est un défaut du harnais : joignez le dossier de cette course à votre signalement.");
        }
    }

    private void Interrupt(RunJournal journal, InterruptionCause cause, string message)
    {
        journal.Record(new RunInterrupted(cause, message));
        progress.Interrupted(message);
    }

    private int WorkersFor(BrowserHost browser)
    {
        if (browser.Visits.AtOnce is not { } atOnce || atOnce >= workers)
            return workers;
        progress.Preparing($"le produit n'a qu'une fenêtre : les scénarios s'y suivent un à un, --workers {workers} n'y change rien");
        return atOnce;
    }
}
