using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Razor;
using ReferenceEditor.AccessLog;
using ReferenceEditor.Accounts;
using ReferenceEditor.Accounts.ProSanteConnect;
using ReferenceEditor.Administration;
using ReferenceEditor.Notices;
using ReferenceEditor.Patients;
using ReferenceEditor.Seed;
using ReferenceEditor.Variants;

namespace ReferenceEditor.Hosting;

/// <summary>The product's services, each behind the interface by which it can be substituted.</summary>
internal static class Services
{
    public static void AddProduct(this IServiceCollection services, ReferenceEditorSettings settings, TimeProvider clock)
    {
        services.AddSingleton(settings).AddSingleton(clock).AddSingleton<ProductClock>();
        services.AddSingleton(SeedData.Load());
        services.AddScreens(settings.Variant);
        services.AddAccounts();
        services.AddNotices();
        services.AddSingleton<IAccessLog, MemoryAccessLog>().AddSingleton<IFactorWording, FactorWording>();
        services.AddSingleton<IPatients, MemoryPatients>().AddSingleton<IIdentityMarks, IdentityMarks>();
        services.AddClinical(settings.Variant);
    }

    private static void AddScreens(this IServiceCollection services, ScreenVariant variant)
    {
        services.AddLogging();
        services.AddHttpContextAccessor();
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddRazorPages().AddApplicationPart(typeof(Services).Assembly);
        services.AddSingleton(Wording.Of(variant));
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new VariantLocations(variant)));
    }

    private static void AddAccounts(this IServiceCollection services)
    {
        services.AddSingleton<IAccounts, MemoryAccounts>();
        services.AddSingleton<IPasswordPolicy, PasswordPolicy>();
        services.AddSingleton<IPasswordChange, PasswordChange>();
        services.AddSingleton<IAttemptLimiter, AttemptLimiter>();
        services.AddSingleton<IFirstFactor, FirstFactor>();
        services.AddSingleton<IOneTimeCodes, TimeBasedCodes>();
        services.AddSingleton<ISecondFactorGate, SecondFactorGate>();
        services.AddSingleton<IOwnIdentity, OwnIdentity>();
        services.AddSingleton<SessionStore>().AddScoped<CurrentSession>().AddScoped<Entrance>();
        services.AddSingleton<IdentityProvider>().AddSingleton<PendingIdentifications>().AddScoped<Identification>();
    }

    private static void AddNotices(this IServiceCollection services)
    {
        services.AddSingleton<INoticeRegister, MemoryNoticeRegister>();
        services.AddSingleton<INoticeSchedule, NoticeSchedule>();
        services.AddSingleton<INoticeText, NoticeText>();
        services.AddSingleton<INoticeGate, NoticeGate>();
    }
}
