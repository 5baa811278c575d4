using System.Text.Json;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;

namespace Conformance.Cli.Running;

/// <summary>A run that had stopped and goes on in its own folder and journal: what had come to its end stands, the rest is played anew.</summary>
internal sealed class Resumption
{
    private readonly RunStarted _started;
    private readonly EditorDeclared? _declared;
    private readonly IReadOnlyList<string> _unfinished;

    private Resumption(string folder, RunStarted started, JournalView journal)
    {
        Folder = folder;
        _started = started;
        _declared = journal.Of<EditorDeclared>().FirstOrDefault()?.Fact;
        var ended = journal.Of<ScenarioEnded>().Select(end => end.Entry.Scenario).ToHashSet();
        var executions = journal.Of<ScenarioStarted>().ToList();
        _unfinished = [.. executions.Select(execution => execution.Entry.Scenario!).Where(execution => !ended.Contains(execution))];
        Finished = [.. executions.Where(execution => ended.Contains(execution.Entry.Scenario) && execution.Fact.Preuves.Count > 0)
            .Select(execution => new FinishedScenario(execution.Fact.Title, execution.Fact.Preuves[0]))];
    }

    /// <summary>Folder of the run.</summary>
    public string Folder { get; }

    /// <summary>Preuves that the run was to judge.</summary>
    public IReadOnlyList<string> Selected => _started.Selected;

    /// <summary>Scenarios that had come to their end.</summary>
    public IReadOnlyList<FinishedScenario> Finished { get; }

    /// <summary>Reads a stopped run.</summary>
    /// <exception cref="RefusedException">The folder holds no run that can be trusted.</exception>
    public static Resumption Of(string folder)
    {
        if (!File.Exists(Path.Combine(folder, RunJournal.FileName)))
            throw new RefusedException($"--resume {folder} : ce n'est pas le dossier d'une course, {RunJournal.FileName} n'y est pas. Donnez un dossier de reports/out.");
        try
        {
            var full = new DirectoryInfo(folder) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : Path.GetFullPath(folder);
            var journal = new JournalView(JournalReader.Read(full));
            return journal.Of<RunStarted>().FirstOrDefault() is { } started
                ? new Resumption(full, started.Fact, journal)
                : throw new RefusedException($"--resume {folder} : cette course n'avait pas commencé. Lancez-en une nouvelle.");
        }
        catch (InvalidDataException problem)
        {
            throw new RefusedException($"--resume {folder} : cette course ne peut pas être reprise. {problem.Message}");
        }
    }

    /// <summary>Makes sure that the file still describes what the run had begun on: another build is another run.</summary>
    /// <exception cref="RefusedException">It does not.</exception>
    public void Require(EditorFile editor)
    {
        if (editor.Product != _started.Editor)
            throw new RefusedException($"--resume : la course portait sur {Name(_started.Editor)}, le fichier éditeur décrit {Name(editor.Product)}. Une autre version est une autre course : relancez sans --resume.");
        if (_declared is not null && JsonSerializer.Serialize(Declared.By(editor)) != JsonSerializer.Serialize(_declared))
            throw new RefusedException("--resume : les utilisateurs, les patients ou les déclarations du fichier éditeur ont changé depuis cette course. Relancez sans --resume.");
    }

    /// <summary>Opens its journal to go on.</summary>
    /// <exception cref="RefusedException">Another process writes it.</exception>
    public RunJournal Open(TimeProvider clock, Redactor redactor)
    {
        try
        {
            var journal = RunJournal.Continue(Folder, clock, redactor);
            journal.Record(new RunResumed(_unfinished));
            return journal;
        }
        catch (IOException problem)
        {
            throw new RefusedException($"--resume {Folder} : son journal ne peut pas être écrit, une autre course le tient peut-être. {problem.Message}");
        }
    }

    private static string Name(EditorIdentity product) => $"{product.Product} {product.Version}";
}

/// <summary>A scenario that has been played to its end.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Preuve">One of its preuves, which tells it from one of the same title elsewhere.</param>
internal sealed record FinishedScenario(string Title, string Preuve);
