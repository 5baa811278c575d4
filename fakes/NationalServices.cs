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
    private NationalServices(DmpService dmp, AnnuaireService annuaire, ProSanteConnectService proSanteConnect, MssService mss) =>
        (Dmp, Annuaire, ProSanteConnect, Mss) = (dmp, annuaire, proSanteConnect, mss);

    /// <summary>The DMP.</summary>
    public DmpService Dmp { get; }

    /// <summary>The Annuaire Santé.</summary>
    public AnnuaireService Annuaire { get; }

    /// <summary>Pro Santé Connect.</summary>
    public ProSanteConnectService ProSanteConnect { get; }

    /// <summary>The MSSanté operator.</summary>
    public MssService Mss { get; }

    /// <summary>Starts them all, side by side.</summary>
    /// <param name="settings">Ports and strictness.</param>
    /// <param name="journal">Where exchanges are written.</param>
    /// <param name="pki">Certificates.</param>
    /// <param name="clock">Clock of the services.</param>
    /// <exception cref="PortTakenException">A port is not free; what had started is stopped again.</exception>
    public static async Task<NationalServices> StartAsync(ServicesSettings settings, IJournal journal, TestPki pki, TimeProvider clock)
    {
        var dmp = Task.Run(() => DmpService.Start(OfDmp(settings), journal, pki, clock));
        var annuaire = Task.Run(() => AnnuaireService.Start(
            new AnnuaireSettings { Port = settings.PortOf("annuaire"), UnknownParameters = OfAnnuaire(settings.Strictness) }, journal, pki, clock));
        var proSanteConnect = Task.Run(() => ProSanteConnectService.Start(new ProSanteConnectSettings { Port = settings.PortOf("psc") }, journal, pki, clock));
        var mss = Task.Run(() => MssService.Start(new MssSettings { Port = settings.PortOf("smtp") }, journal, pki, clock));
        try
        {
            await Task.WhenAll(dmp, annuaire, proSanteConnect, mss);
        }
        catch
        {
            await Task.WhenAll(StopAsync(dmp), StopAsync(annuaire), StopAsync(proSanteConnect), StopAsync(mss));
            throw;
        }

        return new NationalServices(await dmp, await annuaire, await proSanteConnect, await mss);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() =>
        await Task.WhenAll(Dmp.DisposeAsync().AsTask(), Annuaire.DisposeAsync().AsTask(), ProSanteConnect.DisposeAsync().AsTask(), Mss.DisposeAsync().AsTask());

    private static DmpSettings OfDmp(ServicesSettings settings) =>
        new() { Port = settings.PortOf("dmp"), Strictness = settings.Strictness, Structure = settings.Structure };

    private static UnknownParameters OfAnnuaire(Strictness strictness) => strictness is Strictness.Sandbox ? UnknownParameters.Ignored : UnknownParameters.Refused;

    private static async Task StopAsync<T>(Task<T> starting)
        where T : IAsyncDisposable
    {
        if (starting.IsCompletedSuccessfully)
            await (await starting).DisposeAsync();
    }
}
