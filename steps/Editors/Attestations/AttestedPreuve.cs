using Conformance.Reports.Catalogue;

namespace Conformance.Steps.Editors.Attestations;

/// <summary>The preuve that a person names, by its own id or by that of its exigence when it has only one.</summary>
/// <param name="Found">The preuve; null when nothing, or several, bear the id.</param>
/// <param name="Problem">What is wrong with the id, in French; null when nothing is.</param>
public sealed record AttestedPreuve(Preuve? Found, string? Problem)
{
    /// <summary>Seeks it.</summary>
    public static AttestedPreuve Find(string id, RemCatalogue catalogue)
    {
        var under = catalogue.Select(id);
        var attested = under.Intersect(catalogue.Attested).ToList();
        return attested.Count switch
        {
            1 => new AttestedPreuve(catalogue.Find(attested[0])!.Value.Preuve, null),
            > 1 => new AttestedPreuve(null, $"« {id} » a plusieurs preuves, nommez-en une : {string.Join(", ", attested)}"),
            _ when under.Count > 0 => new AttestedPreuve(null, $"« {id} » se démontre sur le produit et ne s'atteste pas : elle se juge par « run »"),
            _ => new AttestedPreuve(null, $"« {id} » est inconnu ; le plus proche est « {catalogue.Nearest(id)} »"),
        };
    }
}
