using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Merging;

/// <summary>Whether runs are parts of one whole: everything against it, at once.</summary>
public static class MergeExamination
{
    private const int Cited = 5;

    /// <summary>What forbids to put the runs together, in French; empty when nothing does.</summary>
    public static IReadOnlyList<string> Problems(IReadOnlyList<RunPart> parts) =>
    [
        .. Differing(parts, "le produit", part => $"{part.Started.Editor.Product} {part.Started.Editor.Version} ({part.Started.Editor.Name})"),
        .. Differing(parts, "le référentiel", part => part.Started.Rem),
        .. Differing(parts, "la version du harnais", part => part.Started.Harness),
        .. Differing(parts, "les exigences non applicables (not-applicable)", part => All(part.Started.Exclusions.Select(exclusion => $"{exclusion.Exigence} : {exclusion.Justification}"))),
        .. Differing(parts.Where(part => part.Declarations is not null), "les déclarations de l'éditeur (declares, kit-icons)", part => All(part.Declarations!.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} = {pair.Value}"))),
        .. Differing(Shards(parts), "le découpage (--shard)", part => $"en {part.Started.Shard!.Of} parties"),
        .. SameSplit(parts) ? Differing(Shards(parts), "l'ensemble à juger (--only)", part => All(part.Started.Shard!.Whole)) : [],
        .. Twice(parts),
        .. Overlaps(parts),
        .. Altered(parts),
    ];

    /// <summary>Parts of the split that no run is; empty when all are here or nothing was split.</summary>
    public static IReadOnlyList<Shard> Missing(IEnumerable<RunStarted> parts)
    {
        var here = parts.Select(part => part.Shard).OfType<Shard>().ToList();
        return here.Count == 0
            ? []
            : [.. Enumerable.Range(1, here[0].Of).Except(here.Select(shard => shard.Number)).Select(number => here[0] with { Number = number })];
    }

    private static IEnumerable<RunPart> Shards(IEnumerable<RunPart> parts) => parts.Where(part => part.Started.Shard is not null);

    private static bool SameSplit(IEnumerable<RunPart> parts) => Shards(parts).Select(part => part.Started.Shard!.Of).Distinct().Count() < 2;

    private static IEnumerable<string> Differing(IEnumerable<RunPart> parts, string what, Func<RunPart, string> value)
    {
        var groups = parts.GroupBy(value).ToList();
        if (groups.Count > 1)
            yield return $"{what} diffère : {string.Join(" ; ", groups.Select(group => $"« {Short(group.Key)} » pour {Listed(group.Select(part => part.Started.RunId))}"))}. Fusionnez les parties d'une même course.";
    }

    private static IEnumerable<string> Twice(IEnumerable<RunPart> parts) =>
        from same in parts.GroupBy(part => part.Started.RunId)
        where same.Count() > 1
        select $"la course {same.Key} est donnée {same.Count()} fois : {Listed(same.Select(part => part.Folder))}. Donnez-la une fois.";

    private static IEnumerable<string> Overlaps(IEnumerable<RunPart> parts) =>
        from judged in parts.DistinctBy(part => part.Started.RunId).SelectMany(part => part.Started.Selected.Select(preuve => (preuve, part.Started.RunId))).GroupBy(pair => pair.preuve, pair => pair.RunId)
        where judged.Count() > 1
        group judged.Key by Listed(judged) into overlap
        select $"{overlap.Key} jugent les mêmes preuves : {Listed(overlap)}. Deux verdicts d'une preuve ne se fusionnent pas : gardez l'une de ces courses.";

    private static IEnumerable<string> Altered(IReadOnlyList<RunPart> parts)
    {
        foreach (var part in parts.Where(part => !PartEvidence.IsName(part.Started.RunId)))
            yield return $"« {part.Started.RunId} », lu dans {part.Folder}, n'est pas un identifiant de course : il sortirait du dossier. Rejouez cette course.";
        foreach (var part in parts)
        {
            var altered = PartEvidence.BlobsOf(part).Where(blob => !PartEvidence.IsGenuine(blob)).Select(blob => Path.GetFileName(blob)[..12] + "…").ToList();
            if (altered.Count > 0)
                yield return $"des pièces de {part.Folder} ont changé depuis leur enregistrement : {Listed(altered)}. Rejouez cette course.";
        }
    }

    private static string All(IEnumerable<string> items) => string.Join(", ", items);

    private static string Listed(IEnumerable<string> items)
    {
        var all = items.ToList();
        return string.Join(", ", all.Take(Cited)) + (all.Count > Cited ? $" et {all.Count - Cited} autres" : "");
    }

    private static string Short(string text) => text.Length switch
    {
        0 => "rien",
        > 160 => text[..160] + "…",
        _ => text,
    };
}
