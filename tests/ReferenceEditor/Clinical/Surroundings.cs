using Conformance.Fakes.AnnuaireSante;
using Conformance.Fakes.Hosting;
using Conformance.Fakes.Mss;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace ReferenceEditor.Tests.Clinical;

/// <summary>The national services that the product talks to, and what they saw.</summary>
internal sealed class Surroundings : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hippocampe-services-").FullName;
    private readonly RunJournal _journal;
    private readonly AnnuaireService _annuaire;
    private readonly MssService _mss;

    public Surroundings()
    {
        _journal = new RunJournal(_folder, TimeProvider.System, Redactor.None);
        _annuaire = AnnuaireService.Start(new Conformance.Fakes.AnnuaireSante.AnnuaireSettings(), _journal, Certificates.Pki, TimeProvider.System);
        _mss = MssService.Start(new Conformance.Fakes.Mss.MssSettings(), _journal, Certificates.Pki, TimeProvider.System);
    }

    public ReferenceEditorSettings Settings => new()
    {
        CertificateAuthority = Certificates.Pki.Authority.Path,
        Dmp = new()
        {
            AuthCertificate = Certificates.Pki.Auth.CertificatePath,
            AuthKey = Certificates.Pki.Auth.KeyPath,
            SignCertificate = Certificates.Pki.Sign.CertificatePath,
            SignKey = Certificates.Pki.Sign.KeyPath,
        },
        Annuaire = new() { Url = _annuaire.Url.AbsoluteUri, ApiKey = _annuaire.ApiKey },
        Mss = new() { Host = _mss.Host, Port = _mss.Port, Domain = _mss.Domain },
    };

    public IReadOnlyList<ExchangeRecorded> Exchanges => [.. Facts.OfType<ExchangeRecorded>()];

    public AnnuaireServed Held => Facts.OfType<AnnuaireServed>().Last();

    private IEnumerable<JournalFact> Facts => JournalReader.Read(_folder).Select(entry => entry.Fact);

    public IDisposable AnnuaireFails(ServiceFault fault) => _annuaire.Arm(fault);

    public async ValueTask DisposeAsync()
    {
        await _annuaire.DisposeAsync();
        await _mss.DisposeAsync();
        _journal.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
