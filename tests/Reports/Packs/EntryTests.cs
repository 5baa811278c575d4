using Conformance.Reports.Packs;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Packs;

public sealed class EntryTests
{
    private const int SymbolicLink = unchecked((int)0xA1FF0000);

    private SealedRun _run = null!;

    [SetUp]
    public async Task SealAsync() => _run = await SealedRun.ByEditorAsync();

    [TearDown]
    public void Delete() => _run.Dispose();

    [TestCase("../../etc/cron.d/mal", "remonte")]
    [TestCase("dossier/../../mal.html", "remonte")]
    [TestCase("/etc/passwd", "absolu")]
    [TestCase("C:\\Windows\\mal.dll", "absolu")]
    [TestCase("dossier\\mal.html", "« \\ »")]
    [TestCase("dossier//mal.html", "vide")]
    [TestCase("dossier/rapport\u202Elmth.exe", "inverse la lecture")]
    [TestCase("dossier/zéro\u200Blargeur.html", "invisible")]
    [TestCase("dossier/ligne\n.html", "invisible")]
    [TestCase("dossier/nul.txt", "Windows")]
    [TestCase("dossier/fin. ", "Windows")]
    public void Refuses_a_name_that_would_harm_whoever_unpacks_it(string name, string why) =>
        Refusals(_run.Add(name, [1])).Should().ContainSingle().Which.Message.Should().Contain(why);

    [Test]
    public void Spells_out_what_would_turn_the_reading() =>
        Refusals(_run.Add("a\u202Eb", [1])).Should().ContainSingle().Which.Subject.Should().Be("a\\u202Eb");

    [Test]
    public void Refuses_a_name_that_stands_twice() =>
        Refusals(_run.Add("verdicts.json", [1])).Should().ContainSingle().Which.Should().Match<PackFinding>(finding => finding.Subject == "verdicts.json" && finding.Message.Contains("2 fois"));

    [TestCase("Verdicts.JSON")]
    [TestCase("dossier/INDEX.html")]
    public void Refuses_names_that_some_system_takes_for_one(string name) =>
        Refusals(_run.Add(name, [1])).Should().ContainSingle().Which.Message.Should().Contain("casse").And.Contain(name);

    [Test]
    public void Refuses_a_name_that_is_a_file_and_a_folder() =>
        Refusals(_run.Add("dossier", [1])).Should().ContainSingle().Which.Message.Should().Contain("dossier");

    [Test]
    public void Refuses_a_link() =>
        Refusals(_run.Add("dossier/lien", "/etc/passwd"u8.ToArray(), SymbolicLink)).Should().ContainSingle().Which.Message.Should().Contain("lien");

    [Test]
    public void Refuses_a_bomb_without_unpacking_it() =>
        Refusals(_run.Add("dossier/bombe.html", new byte[32 * 1024 * 1024])).Should().ContainSingle().Which.Message.Should().Contain("bombe");

    [Test]
    public void Does_not_take_a_refused_file_for_a_missing_one() =>
        _run.Add("verdicts.json", [1]).Verify().Findings.Should().NotContain(finding => finding.Kind == PackFindingKind.Manquant);

    [Test]
    public void Hostile_is_exit_1() => _run.Add("../mal", [1]).Verify().Exit.Should().Be(ExitCodes.NonConforme);

    [Test]
    public void A_folder_of_its_own_entry_is_nothing() => _run.Add("dossier/", []).Verify().Findings.Should().BeEmpty();

    private static IReadOnlyList<PackFinding> Refusals(SealedRun run) => [.. run.Verify().Findings.Where(finding => finding.Kind == PackFindingKind.EntreeHostile)];
}
