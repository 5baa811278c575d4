using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.EndToEnd.Tests;

[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class DefaultRunTests
{
    private readonly CommandLine _conformance = new();
    private static readonly string[] SeenOnTheScreenAlone = ["CDA/INT.04.01.01", "DMP/AUTH.02.01.03", "DMP/CONF.03.01.02", "DMP/UX.11.01.01", "SC.DMP/CONF.11.01.02"];

    private string _said = "";
    private int _exit;

    [OneTimeSetUp]
    public async Task RunOnTheReferenceEditor()
    {
        var result = await _conformance.RunAsync();
        _exit = result.ExitCode;
        _said = result.StandardOutput + result.StandardError;
    }

    [OneTimeTearDown]
    public void Discard() => _conformance.Dispose();

    [Test]
    public void Exits_0_with_every_preuve_conforme()
    {
        _conformance.Report().Preuves.Where(preuve => preuve.Verdict is not Verdict.Conforme).Select(preuve => $"{preuve.Id} {preuve.Verdict} {preuve.Reason}").Should().BeEmpty(_said);
        _conformance.Report().Preuves.Select(preuve => preuve.Id).Should().BeEquivalentTo(RemCatalogue.Load(Path.Combine(CommandLine.Root, "features")).Played);
        _exit.Should().Be(0);
    }

    [Test]
    public void Warns_of_nothing_on_the_reference_editor() =>
        _conformance.Report().Preuves.SelectMany(preuve => preuve.Findings).Where(finding => finding.Outcome is Outcome.Enfreint).Should().BeEmpty();

    [Test]
    public void Breaks_no_rule_of_the_national_services() =>
        _conformance.Report().Observations.Select(observation => $"{observation.Service} {observation.Rule} {observation.Observed}").Should().BeEmpty();

    [Test]
    public void Cites_entries_that_stand_in_the_journal()
    {
        var known = JournalReader.Read(_conformance.RunFolder).Select(entry => entry.Witness).ToHashSet();
        _conformance.Report().Preuves.SelectMany(preuve => preuve.Findings).SelectMany(finding => finding.Witnesses).Should().NotBeEmpty().And.BeSubsetOf(known);
    }

    [Test]
    public void Has_both_witnesses_wherever_there_are_two_sides()
    {
        var oneSided = _conformance.Report().Preuves
            .Where(preuve => !preuve.Id.StartsWith("SC.SSI", StringComparison.Ordinal) && !SeenOnTheScreenAlone.Contains(preuve.Id))
            .Where(preuve => !new[] { "ui:", "wire:" }.All(side => preuve.Findings.SelectMany(finding => finding.Witnesses).Any(witness => witness.StartsWith(side, StringComparison.Ordinal))));
        oneSided.Select(preuve => preuve.Id).Should().BeEmpty();
    }

    [Test]
    public void Keeps_every_file_that_it_cites_as_evidence() =>
        _conformance.Report().Preuves.SelectMany(preuve => preuve.Evidence).Should().NotBeEmpty().And.OnlyContain(file => File.Exists(Path.Combine(_conformance.RunFolder, file)));

    [Test]
    public void Writes_no_declared_secret_anywhere()
    {
        var files = Directory.EnumerateFiles(_conformance.RunFolder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".png", StringComparison.Ordinal));
        files.Where(file => File.ReadAllText(file).Contains("Essai-Medecin", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Test]
    public void Ends_with_a_table_of_preuves_and_where_the_dossier_is() =>
        _said.Should().Contain("DMP/UX.12.01.01").And.Contain("conforme").And.Contain("index.html");

    [Test]
    public void Points_latest_at_the_run() =>
        File.Exists(Path.Combine(_conformance.Out, "latest", "verdicts.json")).Should().BeTrue();

    [Test]
    public async Task Is_judged_again_to_the_same_verdicts_without_browser_or_service()
    {
        var before = await File.ReadAllTextAsync(Path.Combine(_conformance.RunFolder, VerdictFile.FileName));
        var again = await _conformance.With("PLAYWRIGHT_CHROMIUM", "/nowhere").SayAsync("judge", _conformance.RunFolder);
        again.ExitCode.Should().Be(_exit, again.StandardError);
        (await File.ReadAllTextAsync(Path.Combine(_conformance.RunFolder, VerdictFile.FileName))).Should().Be(before);
    }
}
