using Conformance.Reports.Verdicts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Conformance.Reports.Grid;

/// <summary>How the cells of a workbook look. A colour never says anything that a word does not.</summary>
internal static class XlsxStyles
{
    /// <summary>Text that wraps, at the top of its cell.</summary>
    public const uint Text = 1;

    /// <summary>A number with two decimals.</summary>
    public const uint Number = 2;

    /// <summary>A link.</summary>
    public const uint Link = 3;

    /// <summary>Header of a column of the REM.</summary>
    public const uint RemHeader = 4;

    /// <summary>Header of a column of the harness.</summary>
    public const uint HarnessHeader = 5;

    private const uint FirstVerdict = 6;
    private const uint TwoDecimals = 2;

    private static readonly IReadOnlyList<(Verdict Verdict, string Ink, string Paper)> Tones =
    [
        (Verdict.Conforme, "FF14532D", "FFDCF2E0"),
        (Verdict.NonConforme, "FF7F1D1D", "FFFBE1E1"),
        (Verdict.NonObserve, "FF334155", "FFE5E9EF"),
        (Verdict.NonApplicable, "FF475569", "FFF3F4F6"),
        (Verdict.AAttester, "FF3B2F7A", "FFE7E3F8"),
        (Verdict.Atteste, "FF14532D", "FFE9F6D9"),
        (Verdict.Invalide, "FF713F12", "FFFCEFC7"),
    ];

    /// <summary>The style of a cell that bears the words of a verdict.</summary>
    public static uint Of(Verdict verdict) => FirstVerdict + (uint)Tones.Index().First(tone => tone.Item.Verdict == verdict).Index;

    /// <summary>The styles of a workbook, in the order of the constants.</summary>
    public static Stylesheet Sheet() => new(
        new Fonts([
            Font(null), Font("FF1D4ED8", new Underline()), Font("FFFFFFFF", new Bold()),
            .. Tones.Select(tone => Font(tone.Ink, new Bold()))]),
        new Fills([
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Filled("FF1E3A5F"), Filled("FF475569"), .. Tones.Select(tone => Filled(tone.Paper))]),
        new Borders(new Border(), Ruled()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats([
            Format(0, 0, 0), Format(0, 0, 1), Format(0, 0, 1, TwoDecimals), Format(1, 0, 1), Format(2, 2, 1), Format(2, 3, 1),
            .. Tones.Index().Select(tone => Format((uint)tone.Index + 3, (uint)tone.Index + 4, 1))]),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static Font Font(string? ink, params OpenXmlElement[] marks) =>
        new([.. marks, new FontSize { Val = 10 }, .. ink is null ? Array.Empty<OpenXmlElement>() : [new Color { Rgb = ink }], new FontName { Val = "Calibri" }, new FontFamilyNumbering { Val = 2 }]);

    private static Fill Filled(string paper) => new(new PatternFill(new ForegroundColor { Rgb = paper }) { PatternType = PatternValues.Solid });

    private static Border Ruled()
    {
        return new Border(Side<LeftBorder>(), Side<RightBorder>(), Side<TopBorder>(), Side<BottomBorder>());

        static TSide Side<TSide>()
            where TSide : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin, Color = new Color { Rgb = "FFCBD5E1" } };
    }

    private static CellFormat Format(uint font, uint fill, uint border, uint number = 0) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
    {
        FontId = font, FillId = fill, BorderId = border, NumberFormatId = number, FormatId = 0,
        ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyNumberFormat = true, ApplyAlignment = true,
    };
}
