using ReferenceEditor.Annuaire;

namespace ReferenceEditor.Defects.Ux10;

/// <summary>Whatever ails the Annuaire Santé, the user reads the same words. The REM's text does not judge it: only an advice is broken.</summary>
internal sealed class PannesConfondues : IDefect
{
    public string Id => "pannes-confondues";

    public string Title => "Toutes les pannes de l'Annuaire Santé se disent par le même message";

    public IReadOnlyList<string> Preuves => [];

    public IReadOnlyList<string> Near => ["MSS/UX.10.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<ICorrespondentSearch, OneTrouble>();

    private sealed class OneTrouble(AnnuaireConnection annuaire) : ICorrespondentSearch
    {
        public async Task<IReadOnlyList<Correspondent>> FindAsync(Criteria criteria, CancellationToken cancellation)
        {
            try
            {
                return await annuaire.FindAsync(criteria, cancellation);
            }
            catch (AnnuaireException error)
            {
                throw new AnnuaireException(AnnuaireTrouble.Unavailable, error.Message);
            }
        }
    }
}
