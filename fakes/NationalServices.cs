using Conformance.Fakes.AnnuaireSante;
using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;
using Conformance.Fakes.Mss;
using Conformance.Fakes.Pki;
using Conformance.Fakes.ProSanteConnect;
using Conformance.Reports.Journal;

namespace Conformance.Fakes;

/// <summary>The national services of a run, all on loopback and all writing in its journal.</summary>
public sealed class NationalServices : IAsyncDisposable
{
    private readonly Stack<IAsyncDisposable> _started = new();

    private NationalServices()
    {
    }

    /// <summary>The DMP.</summary>
    public DmpService Dmp { get; private set; } = null!;

    /// <summary>The Annuaire Santé.</summary>
    public AnnuaireService Annuaire { get; private set; } = null!;

    /// <summary>Pro Santé Connect.</summary>
    public ProSanteConnectService ProSanteConnect { get; private set; } = null!;

    /// <summary>The MSSanté operator.</summary>
    public MssService Mss { get; private set; } = null!;

    /// <summary>Starts them all.</summary>
    /// <param name="settings">Ports and strictness.</param>
    /// <param name="journal">Where exchanges are written.</param>
    /// <param name="pki">Certificates.</param>
    /// <param name="clock">Clock of the services.</param>
    /// <exception cref="PortTakenException">A port is not free; what had started is stopped again.</exception>
    public static async Task<NationalServices> StartAsync(ServicesSettings settings, IJournal journal, TestPki pki, TimeProvider clock)
    {
        var services = new NationalServices();
        try
        {
            services.Start(settings, journal, pki, clock);
            return services;
        }
        catch
        {
            await services.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        while (_started.TryPop(out var service))
            await service.DisposeAsync();
    }

    private static UnknownParameters OfAnnuaire(Strictness strictness) => strictness is Strictness.Sandbox ? UnknownParameters.Ignored : UnknownParameters.Refused;

    private void Start(ServicesSettings settings, IJournal journal, TestPki pki, TimeProvider clock)
    {
        Dmp = Started(DmpService.Start(new DmpSettings { Port = settings.PortOf("dmp"), Strictness = settings.Strictness }, journal, pki, clock));
        Annuaire = Started(AnnuaireService.Start(
            new AnnuaireSettings { Port = settings.PortOf("annuaire"), UnknownParameters = OfAnnuaire(settings.Strictness) }, journal, pki, clock));
        ProSanteConnect = Started(ProSanteConnectService.Start(new ProSanteConnectSettings { Port = settings.PortOf("psc") }, journal, pki, clock));
        Mss = Started(MssService.Start(new MssSettings { Port = settings.PortOf("smtp") }, journal, pki, clock));
    }

    private T Started<T>(T service)
        where T : IAsyncDisposable
    {
        _started.Push(service);
        return service;
    }
}
