using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Search;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux27;

/// <summary>What meets one criterion or the other is shown.</summary>
internal sealed class RechercheOu : IDefect
{
    public string Id => "recherche-ou";

    public string Title => "Les critères de la recherche s'ajoutent au lieu de se croiser";

    public IReadOnlyList<string> Preuves => ["DMP/UX.27.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpSearch, Either>();

    private sealed class Either(IDmpDocuments documents) : IDmpSearch
    {
        public async Task<IReadOnlyList<DmpDocument>> FindAsync(DmpCaller caller, Patient patient, DmpCriteria criteria, CancellationToken cancellation)
        {
            var found = new List<DmpDocument>();
            foreach (var one in Apart(criteria))
                found.AddRange(await documents.FindAsync(caller, patient, one, cancellation));
            return [.. found.DistinctBy(document => document.UniqueId)];
        }

        private static IEnumerable<DmpCriteria> Apart(DmpCriteria criteria) => new[]
        {
            new DmpCriteria { Type = criteria.Type }, new DmpCriteria { Class = criteria.Class }, new DmpCriteria { From = criteria.From, To = criteria.To },
        }.Where(one => one != DmpCriteria.None);
    }
}
