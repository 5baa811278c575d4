using ReferenceEditor.Annuaire;

namespace ReferenceEditor.Defects.Ux10;

/// <summary>Speciality or town, instead of both.</summary>
internal sealed class SpecialiteOuVille : IDefect
{
    public string Id => "specialite-ou-ville";

    public string Title => "Spécialité et ville s'ajoutent au lieu de se croiser";

    public IReadOnlyList<string> Preuves => ["MSS/UX.10.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<ICorrespondentSearch, Either>();

    private sealed class Either(AnnuaireConnection annuaire) : ICorrespondentSearch
    {
        public async Task<IReadOnlyList<Correspondent>> FindAsync(Criteria criteria, CancellationToken cancellation) =>
            criteria is { Specialite: not null, Ville: not null }
                ? [.. (await annuaire.FindAsync(criteria with { Ville = null }, cancellation))
                    .Union(await annuaire.FindAsync(criteria with { Specialite = null }, cancellation))]
                : await annuaire.FindAsync(criteria, cancellation);
    }
}
