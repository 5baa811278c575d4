using ReferenceEditor.Dmp;
using ReferenceEditor.Dossier;
using ReferenceEditor.Dossier.Integration;
using ReferenceEditor.Dossier.Preloading;
using ReferenceEditor.Dossier.Rendering;
using ReferenceEditor.Dossier.Versions;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Hosting;

/// <summary>The services of the patients' records: what they keep, how it is shown, how the DMP's documents get there.</summary>
internal static class DossierServices
{
    public static void AddDossier(this IServiceCollection services)
    {
        services.AddSingleton(new PatientFileSection("_Dossier", 20));
        services.AddSingleton<SeedDocuments>().AddSingleton<IPatientRecord, MemoryRecord>();
        services.AddSingleton<IDossierSort, DossierSort>().AddSingleton<IOriginSigns, OriginSigns>();
        services.AddSingleton<IConsumerStylesheet, ConsumerStylesheet>().AddSingleton<IStylesheetChoice, ProducersFirst>().AddSingleton<IPresentation, Presentation>();
        services.AddSingleton<IDmpSelection, TickedDocuments>().AddSingleton<IKeeping, ByteForByte>().AddSingleton<IIntake, Intake>();
        services.AddSingleton<IRecordReading, KeptReading>();
        services.AddScoped<IntegrationDesk>();
        services.AddSingleton<PreloadSettings>().AddSingleton<IPreloadStore, PreloadStore>().AddSingleton<IPreloadFilter, PreloadFilter>();
        services.AddSingleton<IPreloadRight, AskedRight>().AddSingleton<StayPreload>();
        services.AddSingleton(new NoticeSettings(NoticeDelivery.Afterwards));
        services.AddSingleton<IDmpHistory>(provider => provider.GetRequiredService<DmpGateway>()).AddSingleton<IVersionWatch, VersionWatch>();
    }
}
