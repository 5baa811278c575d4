using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;
using ReferenceEditor.Dmp.Search;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux08;

/// <summary>The list is asked for as the file opens, before anybody checked anything.</summary>
internal sealed class ListeAvantTd02 : IDefect
{
    public string Id => "liste-avant-td02";

    public string Title => "La liste des documents est préchargée à l'ouverture du dossier, avant la vérification du droit";

    public IReadOnlyList<string> Preuves => ["CDA/DD.05.01.01", "DMP/UX.08.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpStatusPanel>(provider => ActivatorUtilities.CreateInstance<Hasty>(provider, ActivatorUtilities.CreateInstance<DmpStatusPanel>(provider)));

    private sealed class Hasty(DmpStatusPanel panel, IDmpDocuments documents) : IDmpStatusPanel
    {
        public async Task<DmpStatusView?> OpenAsync(DmpCaller caller, Patient patient, bool asked, CancellationToken cancellation)
        {
            if (patient.IsQualified)
                await PreloadAsync(caller, patient, cancellation);
            return await panel.OpenAsync(caller, patient, asked, cancellation);
        }

        private async Task PreloadAsync(DmpCaller caller, Patient patient, CancellationToken cancellation)
        {
            try
            {
                await documents.FindAsync(caller, patient, DmpCriteria.None, cancellation);
            }
            catch (DmpUnavailableException)
            {
                // What is not preloaded is asked later.
            }
        }
    }
}
