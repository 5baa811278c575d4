using ReferenceEditor.Annuaire;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;
using ReferenceEditor.Mss;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Hosting;

/// <summary>The services of care: the DMP, the Annuaire Santé and MSSanté.</summary>
internal static class ClinicalServices
{
    public static void AddClinical(this IServiceCollection services, ScreenVariant variant)
    {
        services.AddDmp(variant);
        services.AddMessages();
        services.AddDossier();
    }

    private static void AddDmp(this IServiceCollection services, ScreenVariant variant)
    {
        services.AddSingleton(new PatientFileSection("_DmpStatus", 10));
        services.AddSingleton(DmpSigns.For(variant));
        services.AddSingleton<DmpConnection>().AddSingleton<DmpGateway>();
        services.AddSingleton<IVihfUsers, SessionVihfUsers>();
        services.AddSingleton<IAuthenticationContexts, StrongAuthenticationContexts>();
        services.AddSingleton<IDmpStatusSource>(provider => provider.GetRequiredService<DmpGateway>());
        services.AddSingleton<IDmpDocuments>(provider => provider.GetRequiredService<DmpGateway>());
        services.AddSingleton<IDmpStatusPanel, DmpStatusPanel>();
        services.AddSingleton<IVisibilitySigns, VisibilitySigns>();
        services.AddScoped<DocumentShelf>();
    }

    private static void AddMessages(this IServiceCollection services)
    {
        services.AddSingleton<ITextMatch, PlainTextMatch>();
        services.AddSingleton<ISelection, EveryCriterion>();
        services.AddSingleton<AnnuaireConnection>();
        services.AddSingleton<ICorrespondentSearch>(provider => provider.GetRequiredService<AnnuaireConnection>());
        services.AddSingleton<ICriteriaOffer, CriteriaOffer>();
        services.AddSingleton<ICorrespondentRows, CorrespondentRows>();
        services.AddSingleton<IMessageSender, SmtpSender>();
        services.AddSingleton<SearchDesk>().AddSingleton<Mailboxes>().AddSingleton<SentMessages>().AddSingleton<Postman>();
    }
}
