using ReferenceEditor.Annuaire;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Access;
using ReferenceEditor.Dmp.Feeding;
using ReferenceEditor.Dmp.Log;
using ReferenceEditor.Dmp.News;
using ReferenceEditor.Dmp.Screens;
using ReferenceEditor.Dmp.Search;
using ReferenceEditor.Documents;
using ReferenceEditor.Mss;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Hosting;

/// <summary>The services of care: the DMP, the Annuaire Santé and MSSanté.</summary>
internal static class ClinicalServices
{
    public static void AddClinical(this IServiceCollection services, ScreenVariant variant)
    {
        services.AddDmp(variant);
        services.AddDmpConsultation(variant);
        services.AddFeeding(variant);
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
        services.AddScoped<DocumentShelf>().AddScoped<ConsultationDesk>();
    }

    private static void AddDmpConsultation(this IServiceCollection services, ScreenVariant variant)
    {
        services.AddSingleton(new PatientFileSection("_DmpNews", 15));
        services.AddSingleton<OncePerRequest>();
        services.AddSingleton<IDmpLog, MemoryDmpLog>().AddSingleton(TransactionWording.For(variant));
        services.AddSingleton<IAccessRights, AccessRights>().AddSingleton<IAccessDesk, AccessDesk>();
        services.AddSingleton<IHabilitations>(provider => provider.GetRequiredService<DmpGateway>());
        services.AddSingleton<INewsCounting, NewsCounting>().AddSingleton<IDmpNews, DmpNews>();
        services.AddSingleton<IDmpSearch, DmpSearch>().AddSingleton<IDocumentFilter, DocumentFilter>();
    }

    private static void AddFeeding(this IServiceCollection services, ScreenVariant variant)
    {
        services.AddSingleton(new PatientFileSection("_Documents", 20));
        services.AddSingleton<SeededDocuments>().AddSingleton<ILocalDocuments>(provider => provider.GetRequiredService<SeededDocuments>());
        services.AddSingleton<IFeedRegister, MemoryFeedRegister>();
        services.AddSingleton<IFeedSigns>(FeedSigns.For(variant));
        services.AddSingleton<IFeedGate, QualifiedIdentities>();
        services.AddSingleton<Headers>().AddSingleton<IHeaders>(provider => provider.GetRequiredService<Headers>());
        services.AddSingleton<ICdaWriter, CdaWriter>().AddSingleton<IEntryWriter, EntryWriter>().AddSingleton<ISubmissionWriter, SubmissionWriter>();
        services.AddSingleton<FeedingGateway>();
        services.AddSingleton<IDmpFeeding>(provider => provider.GetRequiredService<FeedingGateway>());
        services.AddSingleton<IDmpDeletion>(provider => provider.GetRequiredService<FeedingGateway>());
        services.AddSingleton<IDeletionGuide, DeletionGuide>();
        services.AddScoped<DocumentDesk>();
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
