using System.Text.Encodings.Web;
using System.Text.Json;
using Conformance.Cli.Examination;
using Conformance.Reports.Verdicts;
using Spectre.Console;

namespace Conformance.Cli.Reporting;

/// <summary>What <c>check</c> found, for a person or for a pipeline.</summary>
internal static class CheckReport
{
    private const string Format = "conformance-check/1";

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Exit code: 2 when a run would be invalid, 3 when some preuves will be non-observe, 0 otherwise.</summary>
    public static int ExitCodeOf(IReadOnlyList<Examined> examined) => examined.Max(thing => thing.State) switch
    {
        ExaminedState.Badly => ExitCodes.Invalide,
        ExaminedState.Lacking => ExitCodes.Incomplet,
        _ => ExitCodes.Conforme,
    };

    /// <summary>One JSON document (docs/check.md).</summary>
    public static string Json(IReadOnlyList<Examined> examined) => JsonSerializer.Serialize(
        new
        {
            Format,
            Exit = ExitCodeOf(examined),
            Lines = examined.Select(thing => new { thing.What, State = Word(thing.State), Cause = thing.Cause?.ToString().ToLowerInvariant(), thing.Detail, thing.Screenshot }),
        },
        Readable);

    /// <summary>A table, and one line that counts.</summary>
    public static Table Table(IReadOnlyList<Examined> examined)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("", "Examiné", "Constat");
        foreach (var thing in examined)
            table.AddRow(new Markup(Sign(thing.State)), new Markup(Markup.Escape(thing.What)), new Markup(Finding(thing)));
        return table.Caption(Markup.Escape(Counted(examined)));
    }

    private static string Finding(Examined thing)
    {
        var cause = thing.Cause is { } named ? $"[bold]{named.ToString().ToLowerInvariant()}[/] — " : "";
        var screen = thing.Screenshot is { } path ? $"\nÉcran : {Markup.Escape(path)}" : "";
        return cause + Markup.Escape(thing.Detail) + screen;
    }

    private static string Counted(IReadOnlyList<Examined> examined)
    {
        int Count(ExaminedState state) => examined.Count(thing => thing.State == state);
        return $"{Count(ExaminedState.Well)} ✓ · {Count(ExaminedState.Badly)} ✗ · {Count(ExaminedState.Lacking)} manque(s) · "
            + $"{Count(ExaminedState.Doubtful)} avertissement(s) · {Count(ExaminedState.Untried)} non essayé(s)";
    }

    private static string Sign(ExaminedState state) => state switch
    {
        ExaminedState.Well => "[green]✓[/]",
        ExaminedState.Untried => "[grey]–[/]",
        ExaminedState.Badly => "[red]✗[/]",
        _ => "[yellow]![/]",
    };

    private static string Word(ExaminedState state) => state switch
    {
        ExaminedState.Well => "ok",
        ExaminedState.Untried => "non-essaye",
        ExaminedState.Doubtful => "avertissement",
        ExaminedState.Lacking => "manque",
        _ => "erreur",
    };
}
