using ReferenceEditor.Mss;

namespace ReferenceEditor.Defects.Ux10;

/// <summary>The search does not offer the speciality.</summary>
internal sealed class CritereSpecialiteAbsent : IDefect
{
    public string Id => "critere-specialite-absent";

    public string Title => "La recherche d'un correspondant ne propose pas la spécialité";

    public IReadOnlyList<string> Preuves => ["MSS/UX.10.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<ICriteriaOffer, WithoutSpeciality>();

    private sealed class WithoutSpeciality : ICriteriaOffer
    {
        public IReadOnlyList<Criterion> Criteria { get; } = [.. new CriteriaOffer().Criteria.Where(criterion => criterion.Name != CriteriaFields.Specialite)];
    }
}
