using ReferenceEditor.Dmp.Log;

namespace ReferenceEditor.Defects.Ux08;

/// <summary>The log keeps what was consulted, and not what was checked before.</summary>
internal sealed class TraceSansVerification : IDefect
{
    public string Id => "trace-sans-verification";

    public string Title => "La trace des échanges avec le DMP n'inscrit pas les vérifications du droit";

    public IReadOnlyList<string> Preuves => ["DMP/UX.08.01.01", "DMP/UX.50.01.02"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpLog>(provider => new Partial(ActivatorUtilities.CreateInstance<MemoryDmpLog>(provider)));

    private sealed class Partial(MemoryDmpLog log) : IDmpLog
    {
        public IReadOnlyList<DmpEvent> Events => log.Events;

        public void Record(string login, string transaction, string patient)
        {
            if (transaction != "TD0.2")
                log.Record(login, transaction, patient);
        }
    }
}
