using ReferenceEditor.Annuaire;

namespace ReferenceEditor.Defects.Ux10;

/// <summary>The RPPS number typed is ignored.</summary>
internal sealed class CritereRppsIgnore : IDefect
{
    public string Id => "critere-rpps-ignore";

    public string Title => "Le numéro RPPS saisi n'est pas transmis à la recherche";

    public IReadOnlyList<string> Preuves => ["MSS/UX.10.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<ICorrespondentSearch, Forgetful>();

    private sealed class Forgetful(AnnuaireConnection annuaire) : ICorrespondentSearch
    {
        public Task<IReadOnlyList<Correspondent>> FindAsync(Criteria criteria, CancellationToken cancellation) =>
            annuaire.FindAsync(criteria with { Rpps = null }, cancellation);
    }
}
