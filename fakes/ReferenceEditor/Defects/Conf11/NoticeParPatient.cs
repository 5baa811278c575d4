using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Conf11;

/// <summary>The notice is shown again in every patient's file.</summary>
internal sealed class NoticeParPatient : IDefect
{
    public string Id => "notice-par-patient";

    public string Title => "L'information est affichée de nouveau dans chaque dossier patient";

    public IReadOnlyList<string> Preuves => ["SC.DMP/CONF.11.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton(new PatientFileSection("_Notice", 0));
}
