using System.Collections.Concurrent;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Search;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux27;

/// <summary>A session shows what its search before found.</summary>
internal sealed class RecherchePrecedente : IDefect
{
    public string Id => "recherche-precedente";

    public string Title => "La recherche montre les résultats de la recherche précédente";

    public IReadOnlyList<string> Preuves => ["DMP/UX.27.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpSearch, OneLate>();

    private sealed class OneLate(IDmpDocuments documents) : IDmpSearch
    {
        private readonly ConcurrentDictionary<(string, DateTimeOffset), IReadOnlyList<DmpDocument>> _last = new();

        public async Task<IReadOnlyList<DmpDocument>> FindAsync(DmpCaller caller, Patient patient, DmpCriteria criteria, CancellationToken cancellation)
        {
            var found = await documents.FindAsync(caller, patient, criteria, cancellation);
            var shown = _last.GetValueOrDefault((caller.Workstation, caller.Since), found);
            _last[(caller.Workstation, caller.Since)] = found;
            return shown;
        }
    }
}
