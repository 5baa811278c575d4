using System.Text.Json;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Lanterne;
using Lanterne.Usagers;

namespace Conformance.Samples.Tests;

/// <summary>Lanterne and a DMP, by the real protocol.</summary>
public class SharedRecordTests
{
    private static readonly TimeSpan AnyClock = TimeSpan.FromDays(36500);

    private readonly string _folder = Directory.CreateTempSubdirectory("lanterne-").FullName;
    private RunJournal _journal = null!;
    private DmpService _dmp = null!;
    private Hospital _hospital = null!;

    [SetUp]
    public async Task Open()
    {
        var pki = Certificates.Pki;
        _journal = new RunJournal(_folder, TimeProvider.System, Redactor.None);
        _dmp = DmpService.Start(new DmpSettings { ClockTolerance = AnyClock }, _journal, pki, TimeProvider.System);
        _hospital = await Hospital.OpenAsync(new LanterneSettings
        {
            Dmp = new Uri(_dmp.Url.AbsoluteUri.TrimEnd('/') + "/"),
            Authorities = pki.Authority.Path,
            Connection = new PemPair(pki.Auth.CertificatePath, pki.Auth.KeyPath),
            Seal = new PemPair(pki.Sign.CertificatePath, pki.Sign.KeyPath),
        });
    }

    [TearDown]
    public async Task Close()
    {
        await _hospital.DisposeAsync();
        await _dmp.DisposeAsync();
        _journal.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [TestCase(DmpState.OuvertAutorise, "accessible")]
    [TestCase(DmpState.OuvertNonAutorise, "reserve")]
    [TestCase(DmpState.NonCree, "inexistant")]
    [TestCase(DmpState.Ferme, "clos")]
    public async Task Each_state_of_a_dmp_is_told(DmpState state, string told)
    {
        Serve(state);
        var visitor = await _hospital.Visitor().ComeInAsync();
        (await SayAsync(visitor, "usagers/u01/dmp")).Should().Contain($"\"{told}\"");
        Exchanges().Should().ContainSingle().Which.Facts[DmpFacts.User].Should().Be("8" + Visitor.MemberOf(Visitor.Adele).Rpps);
    }

    [Test]
    public async Task A_document_is_listed_with_whom_it_is_hidden_from_then_read()
    {
        Serve(DmpState.OuvertAutorise, DmpDocument.Sample("1.2.250.1.999.1", "Compte rendu essai", ["INVISIBLE_PATIENT"]));
        var visitor = await _hospital.Visitor().ComeInAsync();
        (await SayAsync(visitor, "usagers/u01/documents")).Should().Contain("Compte rendu essai").And.Contain("[\"usager\"]");

        var repository = JsonDocument.Parse(await SayAsync(visitor, "usagers/u01/documents")).RootElement[0].GetProperty("depot").GetString();
        (await SayAsync(visitor, $"usagers/u01/documents/1.2.250.1.999.1?depot={repository}")).Should().StartWith("{\"texte\":");
    }

    [Test]
    public async Task No_rule_of_the_dmp_is_broken()
    {
        Serve(DmpState.OuvertAutorise);
        var visitor = await _hospital.Visitor().ComeInAsync("bruno.quai");
        await SayAsync(visitor, "usagers/u01/dmp");
        await SayAsync(visitor, "usagers/u01/documents");
        Exchanges().Should().HaveCount(2).And.OnlyContain(exchange => exchange.Notes.Count == 0);
    }

    private void Serve(DmpState state, params DmpDocument[] documents) => _dmp.Serve(new DmpPatient(new UsagerFile().Find("u01")!.Ins, state, documents));

    private IReadOnlyList<ExchangeRecorded> Exchanges() => [.. JournalReader.Read(_folder).Select(entry => entry.Fact).OfType<ExchangeRecorded>()];

    private static async Task<string> SayAsync(Visitor visitor, string path) => await (await visitor.GetAsync(path)).Content.ReadAsStringAsync();
}
