namespace Conformance.Reports.Packs.Lint;

/// <summary>Pieces of a pack that ought to say the same thing, and do not.</summary>
internal static class Parting
{
    /// <summary>A finding when the values part; what says nothing does not count.</summary>
    /// <param name="kind">Kind of the finding.</param>
    /// <param name="what">What they ought to agree on, in French, with its article.</param>
    /// <param name="advice">What to do, in French.</param>
    /// <param name="values">Values, each with who says it.</param>
    public static IEnumerable<PackFinding> Of(PackFindingKind kind, string what, string advice, params IEnumerable<(string Who, string? Value)> values)
    {
        var groups = values.Where(said => said.Value is not null).GroupBy(said => said.Value!).ToList();
        if (groups.Count > 1)
            yield return new PackFinding(kind, what, $"{Capital(what)} diffère : {string.Join(" ; ", groups.Select(group => $"« {PlainText.Of(group.Key)} » selon {string.Join(", ", group.Select(said => PlainText.Of(said.Who)))}"))}. {advice}");
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
