using ReferenceEditor.Accounts;
using ReferenceEditor.Dossier.Versions;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Dd05;

/// <summary>Deletions are not told.</summary>
internal sealed class SuppressionTue : IDefect
{
    public string Id => "suppression-tue";

    public string Title => "La suppression d'un document dans le DMP n'est pas annoncée";

    public IReadOnlyList<string> Preuves => ["CDA/DD.05.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IVersionWatch>(provider => ActivatorUtilities.CreateInstance<Silent>(provider, ActivatorUtilities.CreateInstance<VersionWatch>(provider)));

    private sealed class Silent(VersionWatch watch) : IVersionWatch
    {
        public async Task<IReadOnlyList<VersionNotice>> CompareAsync(CurrentSession session, Patient patient, CancellationToken cancellation) =>
            [.. (await watch.CompareAsync(session, patient, cancellation)).Where(notice => notice.Newer is not null)];
    }
}
