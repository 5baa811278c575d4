using Conformance.Reports.Catalogue;

namespace Conformance.Cli.Running;

/// <summary>From ids as people write them to preuves.</summary>
internal static class Selection
{
    public static IReadOnlyList<string> Of(RemCatalogue catalogue, IReadOnlyList<string> only)
    {
        if (only.Count == 0)
            return [.. catalogue.Preuves];

        var unknown = only.Where(id => catalogue.Select(id).Count == 0).ToList();
        return unknown.Count == 0
            ? [.. catalogue.Preuves.Intersect(only.SelectMany(catalogue.Select))]
            : throw new RefusedException(string.Join('\n', unknown.Select(id => $"--only {id} : cet identifiant est inconnu ; le plus proche est {catalogue.Nearest(id)}.")));
    }
}
