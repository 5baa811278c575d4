using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Conformance.Reports.Grid;

/// <summary>Writes a sheet as text that a French Excel opens by a double click: UTF-8 with its mark, semicolons, and nothing that is taken for a formula.</summary>
internal static class CsvGridWriter
{
    private const string BetweenLines = " | ";

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    private static readonly CsvConfiguration Format = new(French)
    {
        Delimiter = ";",
        NewLine = "\r\n",
        InjectionOptions = InjectionOptions.Escape,
    };

    /// <summary>Writes a sheet.</summary>
    /// <param name="path">Its file, written over.</param>
    /// <param name="sheet">The sheet.</param>
    public static void Write(string path, GridSheet sheet)
    {
        using var csv = new CsvWriter(new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)), Format);
        Line(csv, sheet.Columns.Select(column => column.Header));
        foreach (var row in sheet.Rows)
            Line(csv, row.Select(Text));
    }

    private static void Line(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        csv.NextRecord();
    }

    private static string Text(GridCell cell) =>
        cell.Number?.ToString("0.00", French) ?? string.Join(BetweenLines, cell.Lines.Select(line => line.ReplaceLineEndings(BetweenLines)));
}
