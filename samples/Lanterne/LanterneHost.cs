using Lanterne.Access;
using Lanterne.Annuaire;
using Lanterne.Api;
using Lanterne.Courrier;
using Lanterne.Dmp;
using Lanterne.Usagers;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace Lanterne;

/// <summary>Lanterne at work: a JSON API and the single page that calls it.</summary>
public sealed class LanterneHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LanterneHost(WebApplication app) => _app = app;

    /// <summary>Where it answers.</summary>
    public Uri Url => new(_app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());

    /// <summary>Starts it.</summary>
    /// <param name="settings">What its environment says.</param>
    /// <param name="clock">Clock.</param>
    /// <param name="cancellation">Gives up the start.</param>
    public static async Task<LanterneHost> StartAsync(LanterneSettings settings, TimeProvider clock, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(settings.Listens.GetLeftPart(UriPartial.Authority));
        Register(builder.Services, settings, clock);

        var app = builder.Build();
        Serve(app);
        await app.StartAsync(cancellation);
        return new LanterneHost(app);
    }

    /// <summary>Waits until it is told to stop.</summary>
    public Task WaitForShutdownAsync() => _app.WaitForShutdownAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static void Register(IServiceCollection services, LanterneSettings settings, TimeProvider clock) => services
        .AddSingleton(settings)
        .AddSingleton(clock)
        .AddSingleton<Team>()
        .AddSingleton<Sessions>()
        .AddSingleton<Attempts>()
        .AddSingleton<Threshold>()
        .AddSingleton<DutyCalendar>()
        .AddSingleton<RppsInformation>()
        .AddSingleton<AccessLog>()
        .AddSingleton<UsagerFile>()
        .AddSingleton<DmpClient>()
        .AddSingleton<AnnuaireClient>()
        .AddSingleton<Postman>();

    private static void Serve(WebApplication app)
    {
        app.Use(Screens.Guard);
        app.MapPost("/reglages/calendrier", CalendarHook.MoveAsync);
        SessionApi.Map(app.MapGroup("/api/seance"));
        var day = app.MapGroup("/api").AddEndpointFilter(OpenSession.Require);
        UsagersApi.Map(day);
        CourrierApi.Map(day);
        CompteApi.Map(day);
        app.Map("/api/{**rest}", () => Results.NotFound());
        app.MapGet("/{**place}", Screens.Serve);
    }
}
