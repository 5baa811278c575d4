using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Bench.Transport;

/// <summary>A DMP with its patients, the echo beside it, and the product that speaks to both over mutual TLS.</summary>
internal sealed class Site : IAsyncDisposable
{
    private const int Served = 200;

    private readonly Surroundings _surroundings = new();
    private readonly RunJournal _ours;
    private readonly RunJournal _theirs;

    private Site()
    {
        (_ours, _theirs) = (_surroundings.Journal("dmp"), _surroundings.Journal("echo"));
        Client = _surroundings.Client();
        Patients = _surroundings.Patients(Served);
        Submissions = new Submissions(Patients, _surroundings.Sign);
        Dmp = DmpService.Start(new DmpSettings(), _ours, _surroundings.Pki, TimeProvider.System);
        foreach (var patient in Patients)
            Dmp.Serve(new DmpPatient(patient.Ins, DmpState.OuvertAutorise, []));
    }

    public DmpService Dmp { get; }

    public Echo Echo { get; private set; } = null!;

    public HttpClient Client { get; }

    public IReadOnlyList<Patient> Patients { get; }

    public Submissions Submissions { get; }

    public static async Task<Site> OpenAsync()
    {
        var site = new Site();
        site.Echo = await Echo.StartAsync(site._surroundings.Pki, site._theirs);
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        await Dmp.DisposeAsync();
        await Echo.DisposeAsync();
        Client.Dispose();
        _ours.Dispose();
        _theirs.Dispose();
        _surroundings.Dispose();
    }
}
