using ReferenceEditor.Annuaire;

namespace ReferenceEditor.Defects.Ux10;

/// <summary>The postal code typed is ignored.</summary>
internal sealed class CritereCodePostalIgnore : IDefect
{
    public string Id => "critere-code-postal-ignore";

    public string Title => "Le code postal saisi n'est pas transmis à la recherche";

    public IReadOnlyList<string> Preuves => ["MSS/UX.10.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<ICorrespondentSearch, Forgetful>();

    private sealed class Forgetful(AnnuaireConnection annuaire) : ICorrespondentSearch
    {
        public Task<IReadOnlyList<Correspondent>> FindAsync(Criteria criteria, CancellationToken cancellation) =>
            annuaire.FindAsync(criteria with { CodePostal = null }, cancellation);
    }
}
