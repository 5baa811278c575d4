using Conformance.Reports.Catalogue;

namespace Conformance.Cli.Running;

/// <summary>From ids as people write them to preuves.</summary>
internal static class Selection
{
    /// <summary>The preuves that some ids name.</summary>
    /// <param name="catalogue">The REM.</param>
    /// <param name="only">Ids of any level.</param>
    /// <param name="byDefault">Preuves without any id.</param>
    /// <exception cref="RefusedException">An id is unknown.</exception>
    public static IReadOnlyList<string> Of(RemCatalogue catalogue, IReadOnlyList<string> only, IEnumerable<string> byDefault)
    {
        if (only.Count == 0)
            return [.. byDefault];

        var unknown = only.Where(id => catalogue.Select(id).Count == 0).ToList();
        return unknown.Count == 0
            ? [.. catalogue.Preuves.Intersect(only.SelectMany(catalogue.Select))]
            : throw new RefusedException(string.Join('\n', unknown.Select(id => $"--only {id} : cet identifiant est inconnu ; le plus proche est {catalogue.Nearest(id)}.")));
    }
}
