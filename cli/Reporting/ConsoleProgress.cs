using Conformance.Cli.Running;
using Conformance.Reports.Verdicts;
using Spectre.Console;

namespace Conformance.Cli.Reporting;

/// <summary>Progress on a terminal or in a log: one line a scenario, and a table of preuves at the end.</summary>
internal sealed class ConsoleProgress(TextWriter output) : IProgress
{
    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
    private readonly Lock _gate = new();
    private int _total;
    private int _done;

    public void Preparing(string what) => Say($"[grey]… {Markup.Escape(what)}[/]");

    public void Begin(int scenarios)
    {
        _total = scenarios;
        Say($"[grey]… {scenarios} scénario(s)[/]");
    }

    public void Done(string title, bool held)
    {
        var rank = Interlocked.Increment(ref _done);
        Say($"[grey]{rank,3}/{_total}[/] {(held ? "[green]✓[/]" : "[red]✗[/]")} {Markup.Escape(title)}");
    }

    public void Interrupted(string message) => Say($"[yellow]La course ne peut pas se poursuivre.[/] {Markup.Escape(message)}");

    public void Verdicts(RunReport report, string folder)
    {
        lock (_gate)
        {
            _console.Write(VerdictTable.Of(report));
            foreach (var line in VerdictTable.Explanations(report))
                _console.MarkupLine(line);
            _console.MarkupLineInterpolated($"Dossier de preuves : {Path.Combine(folder, "dossier", "index.html")}");
        }
    }

    private void Say(string markup)
    {
        lock (_gate)
            _console.MarkupLine(markup);
    }
}
