using System.Text.RegularExpressions;

namespace Conformance.Reports.Annex;

/// <summary>French punctuation that stays with its word at the end of a line.</summary>
internal static partial class Typography
{
    /// <summary>The same annex, its spaces before a punctuation made unbreakable.</summary>
    public static AnnexDocument Typeset(this AnnexDocument annex) =>
        new(Typeset(annex.Title), Typeset(annex.Subtitle), [.. annex.Blocks.Select(Typeset)]);

    private static Block Typeset(Block block) => block switch
    {
        HeadingBlock heading => new HeadingBlock(Typeset(heading.Text)),
        TextBlock text => new TextBlock(Typeset(text.Text)),
        NoticeBlock notice => new NoticeBlock(Typeset(notice.Text)),
        TableBlock table => table with { Caption = Typeset(table.Caption), Rows = [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(Typeset)])] },
        _ => block,
    };

    private static string Typeset(string text) => SpaceBefore().Replace(text, "\u00A0");

    [GeneratedRegex("(?<=«) | (?=[;:?!»])")]
    private static partial Regex SpaceBefore();
}
