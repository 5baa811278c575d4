using Conformance.Fakes.AnnuaireSante;
using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;
using Conformance.Fakes.Mss;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using ReferenceEditor.Seed;

namespace ReferenceEditor.Tests.Clinical;

/// <summary>The national services that the product talks to, and what they saw.</summary>
internal sealed class Surroundings : IAsyncDisposable
{
    private static readonly TimeSpan AnyClock = TimeSpan.FromDays(36500);

    private readonly string _folder = Directory.CreateTempSubdirectory("hippocampe-services-").FullName;
    private readonly RunJournal _journal;
    private readonly AnnuaireService _annuaire;
    private readonly MssService _mss;
    private readonly DmpService _dmp;

    public Surroundings()
    {
        _journal = new RunJournal(_folder, TimeProvider.System, Redactor.None);
        _annuaire = AnnuaireService.Start(new Conformance.Fakes.AnnuaireSante.AnnuaireSettings(), _journal, Certificates.Pki, TimeProvider.System);
        _dmp = DmpService.Start(new Conformance.Fakes.Dmp.DmpSettings { ClockTolerance = AnyClock }, _journal, Certificates.Pki, TimeProvider.System);
        _mss = MssService.Start(new Conformance.Fakes.Mss.MssSettings(), _journal, Certificates.Pki, TimeProvider.System);
    }

    public ReferenceEditorSettings Settings => new()
    {
        CertificateAuthority = Certificates.Pki.Authority.Path,
        Dmp = new()
        {
            Url = _dmp.Url.AbsoluteUri,
            AuthCertificate = Certificates.Pki.Auth.CertificatePath,
            AuthKey = Certificates.Pki.Auth.KeyPath,
            SignCertificate = Certificates.Pki.Sign.CertificatePath,
            SignKey = Certificates.Pki.Sign.KeyPath,
        },
        Annuaire = new() { Url = _annuaire.Url.AbsoluteUri, ApiKey = _annuaire.ApiKey },
        Mss = new() { Host = _mss.Host, Port = _mss.Port, Domain = _mss.Domain },
    };

    public IReadOnlyList<ExchangeRecorded> Exchanges => [.. Facts.OfType<ExchangeRecorded>()];

    public IReadOnlyList<ExchangeRecorded> DmpExchanges => [.. Exchanges.Where(exchange => exchange.Service == "dmp")];

    public AnnuaireServed Held => Facts.OfType<AnnuaireServed>().Last();

    private IEnumerable<JournalFact> Facts => JournalReader.Read(_folder).Select(entry => entry.Fact);

    public void Serve(string patient, DmpState state, params DmpDocument[] documents) =>
        _dmp.Serve(new DmpPatient(SeedData.Load().Patients.Single(known => known.Id == patient).Ins, state, documents));

    public IDisposable DmpFails(ServiceFault fault) => _dmp.Arm(fault);

    public IDisposable AnnuaireFails(ServiceFault fault) => _annuaire.Arm(fault);

    public async ValueTask DisposeAsync()
    {
        await _annuaire.DisposeAsync();
        await _mss.DisposeAsync();
        await _dmp.DisposeAsync();
        _journal.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
