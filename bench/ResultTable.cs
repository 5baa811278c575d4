using System.Globalization;
using Spectre.Console;

namespace Conformance.Bench;

/// <summary>What was measured, one line for each ratio.</summary>
internal sealed class ResultTable
{
    private readonly Table _table = new Table().Border(TableBorder.Rounded)
        .AddColumn("Measured")
        .AddColumn(new TableColumn("Median (range)").RightAligned())
        .AddColumn("Against")
        .AddColumn(new TableColumn("Median (range)").RightAligned())
        .AddColumn(new TableColumn("Ratio").RightAligned())
        .AddColumn("Aim");

    /// <summary>Two things measured in this run.</summary>
    public void Add(string what, Sample sample, string against, Sample other, string aim) =>
        Add(what, sample, against, Text(other), sample.MedianSeconds / other.MedianSeconds, aim);

    /// <summary>A thing measured in this run against a figure measured before.</summary>
    public void Add(string what, Sample sample, string against, double seconds, string aim) =>
        Add(what, sample, against, Text($"{seconds:0.0} s, then"), sample.MedianSeconds / seconds, aim);

    public void Write(IAnsiConsole console) => console.Write(_table);

    private void Add(string what, Sample sample, string against, string reference, double ratio, string aim) =>
        _table.AddRow(Markup.Escape(what), Text(sample), Markup.Escape(against), reference, Text($"{ratio:0.00}"), Markup.Escape(aim));

    private static string Text(Sample sample) => Text($"{sample.MedianSeconds:0.0} s ({sample.Range.Least:0.0}–{sample.Range.Most:0.0})");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
