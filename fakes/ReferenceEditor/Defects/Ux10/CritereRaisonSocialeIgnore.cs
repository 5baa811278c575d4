using ReferenceEditor.Annuaire;

namespace ReferenceEditor.Defects.Ux10;

/// <summary>The name of the structure typed is ignored.</summary>
internal sealed class CritereRaisonSocialeIgnore : IDefect
{
    public string Id => "critere-raison-sociale-ignore";

    public string Title => "La raison sociale saisie n'est pas transmise à la recherche";

    public IReadOnlyList<string> Preuves => ["MSS/UX.10.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<ICorrespondentSearch, Forgetful>();

    private sealed class Forgetful(AnnuaireConnection annuaire) : ICorrespondentSearch
    {
        public Task<IReadOnlyList<Correspondent>> FindAsync(Criteria criteria, CancellationToken cancellation) =>
            annuaire.FindAsync(criteria with { RaisonSociale = null }, cancellation);
    }
}
