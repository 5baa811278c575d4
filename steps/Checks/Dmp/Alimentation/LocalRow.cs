using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Checks.Dmp.Alimentation;

/// <summary>A document in the list of the patient's own file.</summary>
/// <param name="Title">Title shown.</param>
/// <param name="ActDay">Day of the act shown; null when the screen shows none.</param>
/// <param name="Element">The row.</param>
internal sealed record LocalRow(string Title, DateOnly? ActDay, ElementSeen Element)
{
    /// <summary>The rows of a screen, in order.</summary>
    public static IReadOnlyList<LocalRow> All(ScreenObserved screen) => [.. screen.Elements.Select(Of)];

    /// <summary>The row of a document; null when the list does not show it.</summary>
    public static LocalRow? Find(ScreenObserved screen, string? title) =>
        title is null ? null : All(screen).FirstOrDefault(row => Same(row.Title, title)) ?? All(screen).FirstOrDefault(row => row.Element.Text.Contains(title, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a person perceives in the row, its title and its numbers aside.</summary>
    public HashSet<Fragment> Perceived =>
        [.. Element.Fragments.Where(fragment => !fragment.Value.Contains(Title, StringComparison.OrdinalIgnoreCase)).Select(fragment => fragment.WithoutNumbers())];

    /// <summary>Whether two titles are the same, blanks and capitals aside.</summary>
    public static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static LocalRow Of(ElementSeen element) => new(
        Said(element, "title") ?? element.Text, ShownDay.OnScreen(Said(element, "date") ?? element.Text), element);

    private static string? Said(ElementSeen element, string field) => element.Fields.GetValueOrDefault(field) is { Length: > 0 } text ? text : null;
}
