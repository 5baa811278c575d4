using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Conformance.Reports.Annex.Docx;

/// <summary>The styles of an annex: what a text is, and what it looks like.</summary>
internal static class DocxStyles
{
    private const string Navy = "1E3A5F";
    private const string Grey = "475569";

    /// <summary>All of them, in French unless said otherwise.</summary>
    public static Styles All() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" }, new FontSize { Val = "21" }, new Languages { Val = "fr-FR", EastAsia = "fr-FR", Bidi = "fr-FR" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        Style("Normal", "Normal", null, isDefault: true),
        Style("Title", "Title", Spaced("0", "60"), new Bold(), new Color { Val = Navy }, new FontSize { Val = "40" }),
        Style("Subtitle", "Subtitle", Spaced("0", "240"), new Color { Val = Grey }, new FontSize { Val = "26" }),
        Style("Heading1", "heading 1", Heading(), new Bold(), new Color { Val = Navy }, new FontSize { Val = "28" }),
        Style("Caption", "caption", new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "120", After = "60" }), new Italic(), new Color { Val = Grey }),
        Style("Prose", "Body Text", new StyleParagraphProperties(new KeepNext(), new WidowControl())),
        Style("Notice", "Avertissement", Framed()),
        Style("Code", "Empreinte", Spaced("60", "180"), new RunFonts { Ascii = "Consolas", HighAnsi = "Consolas" }, new Bold(), new FontSize { Val = "26" }),
        Style("TableHeader", "En-tête de tableau", Tight(), new Bold(), new Color { Val = "FFFFFF" }, new FontSize { Val = "19" }),
        Style("TableText", "Texte de tableau", Tight(), new FontSize { Val = "19" }),
        Style("TableStrong", "Texte fort de tableau", Tight(), new Bold(), new FontSize { Val = "19" }),
        Style("Space", "Intervalle", Spaced("0", "0"), new FontSize { Val = "12" }),
        Style("Footer", "footer", new StyleParagraphProperties(new Justification { Val = JustificationValues.Right }), new Color { Val = Grey }, new FontSize { Val = "17" }),
        Ruled());

    private static Style Style(string id, string name, StyleParagraphProperties? paragraph, params OpenXmlElement[] letters) => Style(id, name, paragraph, isDefault: false, letters);

    private static Style Style(string id, string name, StyleParagraphProperties? paragraph, bool isDefault, params OpenXmlElement[] letters)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault };
        if (!isDefault)
            style.Append(new BasedOn { Val = "Normal" });
        style.Append(new PrimaryStyle());
        if (paragraph is not null)
            style.Append(paragraph);
        if (letters.Length > 0)
            style.Append(new StyleRunProperties(letters));
        return style;
    }

    private static StyleParagraphProperties Spaced(string before, string after) => new(new SpacingBetweenLines { Before = before, After = after });

    private static StyleParagraphProperties Tight() => new(new SpacingBetweenLines { Before = "30", After = "30", Line = "240", LineRule = LineSpacingRuleValues.Auto });

    private static StyleParagraphProperties Heading() => new(new KeepNext(), new SpacingBetweenLines { Before = "320", After = "120" }, new OutlineLevel { Val = 0 });

    private static StyleParagraphProperties Framed() => new(
        new ParagraphBorders(new LeftBorder { Val = BorderValues.Single, Size = 24, Space = 8, Color = "B45309" }),
        new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "FEF6E4" },
        new SpacingBetweenLines { Before = "60", After = "160" },
        new Indentation { Left = "200" });

    private static Style Ruled() => new(
        new StyleName { Val = "Grille" },
        new StyleTableProperties(
            new TableBorders(Side<TopBorder>(), Side<LeftBorder>(), Side<BottomBorder>(), Side<RightBorder>(), Side<InsideHorizontalBorder>(), Side<InsideVerticalBorder>()),
            new TableCellMarginDefault(new TableCellLeftMargin { Width = 90, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 90, Type = TableWidthValues.Dxa })))
    { Type = StyleValues.Table, StyleId = "Grid", CustomStyle = true };

    private static TSide Side<TSide>()
        where TSide : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "CBD5E1" };
}
