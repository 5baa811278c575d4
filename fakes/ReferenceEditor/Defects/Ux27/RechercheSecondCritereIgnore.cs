using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Search;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux27;

/// <summary>Of two criteria, the type alone is kept.</summary>
internal sealed class RechercheSecondCritereIgnore : IDefect
{
    public string Id => "recherche-second-critere-ignore";

    public string Title => "Quand le type est demandé, les dates ne sont pas transmises à la recherche";

    public IReadOnlyList<string> Preuves => ["DMP/UX.27.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpSearch, TypeAlone>();

    private sealed class TypeAlone(IDmpDocuments documents) : IDmpSearch
    {
        public Task<IReadOnlyList<DmpDocument>> FindAsync(DmpCaller caller, Patient patient, DmpCriteria criteria, CancellationToken cancellation) =>
            documents.FindAsync(caller, patient, criteria.Type is null ? criteria : new DmpCriteria { Type = criteria.Type }, cancellation);
    }
}
