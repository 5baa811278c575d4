using System.Collections.Concurrent;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Search;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux27;

/// <summary>The DMP is asked once, and what it answered is sorted ever after.</summary>
internal sealed class RechercheLocale : IDefect
{
    public string Id => "recherche-locale";

    public string Title => "La recherche trie la liste reçue du DMP une fois pour toutes, et ignore la catégorie";

    public IReadOnlyList<string> Preuves => ["DMP/UX.27.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpSearch, Local>();

    private sealed class Local(IDmpDocuments documents) : IDmpSearch
    {
        private readonly ConcurrentDictionary<(string, DateTimeOffset, string), IReadOnlyList<DmpDocument>> _kept = new();

        public async Task<IReadOnlyList<DmpDocument>> FindAsync(DmpCaller caller, Patient patient, DmpCriteria criteria, CancellationToken cancellation)
        {
            var key = (caller.Workstation, caller.Since, patient.Id);
            if (!_kept.ContainsKey(key))
                _kept[key] = await documents.FindAsync(caller, patient, DmpCriteria.None, cancellation);
            return [.. _kept[key].Where(document => DocumentFilter.Keeps(criteria, document))];
        }
    }
}
