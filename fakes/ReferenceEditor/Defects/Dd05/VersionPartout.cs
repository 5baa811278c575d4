using ReferenceEditor.Accounts;
using ReferenceEditor.Dossier;
using ReferenceEditor.Dossier.Versions;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Dd05;

/// <summary>One document replaced is enough for all to be told so.</summary>
internal sealed class VersionPartout : IDefect
{
    public string Id => "version-partout";

    public string Title => "Tout document intégré est annoncé remplacé dès qu'un seul l'est";

    public IReadOnlyList<string> Preuves => ["CDA/DD.05.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IVersionWatch>(provider => ActivatorUtilities.CreateInstance<Everywhere>(provider, ActivatorUtilities.CreateInstance<VersionWatch>(provider)));

    private sealed class Everywhere(VersionWatch watch, IPatientRecord record) : IVersionWatch
    {
        public async Task<IReadOnlyList<VersionNotice>> CompareAsync(CurrentSession session, Patient patient, CancellationToken cancellation)
        {
            var notices = await watch.CompareAsync(session, patient, cancellation);
            return notices.FirstOrDefault(notice => notice.Newer is not null) is not { } first
                ? notices
                : [.. notices, .. record.Of(patient.Id).Where(document => document.Source is not null && notices.All(notice => notice.Document != document)).Select(document => first with { Document = document })];
        }
    }
}
