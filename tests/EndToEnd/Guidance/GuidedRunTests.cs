using CliWrap;
using CliWrap.Buffered;
using Conformance.Cli.Guidance;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.EndToEnd.Tests.Guidance;

/// <summary>Runs in which all is mapped but the DMP's state, which an operator reads: their answers come by the program's own input.</summary>
public class GuidedRunTests
{
    private static readonly string[] FirstRound = ["DMP ouvert, accès autorisé", "DMP ouvert, accès non autorisé", "DMP non créé", "DMP fermé"];
    private static readonly string[] SecondRound = ["DMP fermé", "DMP ouvert, accès autorisé", "DMP ouvert, accès non autorisé", "DMP non créé"];

    private readonly CommandLine _conformance = new();
    private string _file = "";

    [SetUp]
    public void TakeTheStatusOutOfTheMap()
    {
        _file = Path.Combine(_conformance.Out, "..", $"{Path.GetFileName(_conformance.Out)}.yaml");
        File.WriteAllLines(_file, File.ReadLines(Path.Combine(CommandLine.Editors, "reference.yaml")).Where(line => !line.StartsWith("    dmp-status:", StringComparison.Ordinal)));
        _conformance.With("CI", null).With(Attendance.Input, "pipe");
    }

    [TearDown]
    public void Discard()
    {
        File.Delete(_file);
        _conformance.Dispose();
    }

    [Test]
    public async Task A_run_that_its_operator_left_goes_on_where_it_stood_and_ends_on_their_word()
    {
        var left = await GuidedAsync(FirstRound[..2], "--only", "DMP/UX.12", "DMP/UX.14-BIS.01.01", "--out", _conformance.Out);
        left.ExitCode.Should().Be(ExitCodes.Incomplet, left.StandardOutput + left.StandardError);
        Verdicts().Should().Equal(Verdict.NonObserve, Verdict.Conforme);

        var resumed = await GuidedAsync([.. FirstRound, .. SecondRound], "--resume", _conformance.RunFolder);
        resumed.ExitCode.Should().Be(ExitCodes.Conforme, resumed.StandardOutput + resumed.StandardError);
        Verdicts().Should().Equal(Verdict.Atteste, Verdict.Conforme);
        Journal.ExecutionsOf("DMP/UX.14-BIS.01.01").Should().ContainSingle("what was finished is not played again");
        Journal.Of<ScreenObserved>().Where(screen => screen.Fact.Told is not null).Should().OnlyContain(screen => screen.Fact.Screenshot != null && screen.Fact.Told!.Name == "Essai Claire");
        (await File.ReadAllTextAsync(Path.Combine(_conformance.RunFolder, "dossier", "imprimer.html"))).Should().Contain("observé par Essai Claire, cadre de santé");
    }

    [Test]
    public async Task A_pipeline_waits_for_nobody_and_says_so_once()
    {
        _conformance.With("CI", "true");
        var said = await GuidedAsync(FirstRound, "--only", "DMP/UX.12", "--out", _conformance.Out);
        said.ExitCode.Should().Be(ExitCodes.Incomplet);
        said.StandardOutput.Split("--guided n'attend personne").Should().HaveCount(2);
        _conformance.Report().Preuves.Single().Reason.Should().Contain("dmp-status");
    }

    [Test]
    public async Task Who_answers_must_be_named()
    {
        var said = await _conformance.SayAsync("run", _file, "--guided", "--operator", "Claire");
        said.ExitCode.Should().NotBe(0);
        said.StandardError.Should().Contain("--operator \"Nom Prénom, rôle\"");
    }

    [TestCase("--resume", "/nulle/part", "n'est pas le dossier d'une course")]
    [TestCase("--resume", "/nulle/part", "retirez --only", "--only", "DMP/UX.12")]
    public async Task A_run_that_cannot_go_on_says_why(string option, string folder, string why, params string[] others)
    {
        var said = await _conformance.SayAsync(["run", _file, option, folder, .. others]);
        said.ExitCode.Should().Be(ExitCodes.Invalide);
        said.StandardError.Should().Contain(why);
    }

    private JournalView Journal => new(JournalReader.Read(_conformance.RunFolder));

    private IEnumerable<Verdict> Verdicts() => _conformance.Report().Preuves.Select(preuve => preuve.Verdict);

    /// <summary>Each answer, then no comment.</summary>
    private async Task<BufferedCommandResult> GuidedAsync(IEnumerable<string> answers, params string[] arguments) => await _conformance
        .Command(["run", _file, "--guided", "--operator", "Essai Claire, cadre de santé", "--no-allure-report", .. arguments])
        .WithStandardInputPipe(PipeSource.FromString(string.Concat(answers.Select(answer => $"{answer}\n\n"))))
        .ExecuteBufferedAsync();
}
