using ReferenceEditor.Accounts;
using ReferenceEditor.Notices;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Conf11;

/// <summary>The notice is not shown at log-in but in the first patient's file, once the DMP was asked.</summary>
internal sealed class NoticeApresAccesDmp : IDefect
{
    public string Id => "notice-apres-acces-dmp";

    public string Title => "L'information n'est affichée que dans le premier dossier ouvert, une fois le DMP interrogé";

    public IReadOnlyList<string> Preuves => ["SC.DMP/CONF.11.01.01", "SC.DMP/CONF.11.01.02"];

    public void Apply(IServiceCollection services) => services
        .AddSingleton<NoticeSchedule>()
        .AddSingleton<INoticeSchedule, NotAtLogIn>()
        .AddSingleton(InTheFile);

    private static PatientFileSection InTheFile(IServiceProvider services) =>
        new("_Notice", 100) { Concerns = services.GetRequiredService<NoticeSchedule>().Due };

    private sealed class NotAtLogIn : INoticeSchedule
    {
        public bool Due(Professional user) => false;
    }
}
