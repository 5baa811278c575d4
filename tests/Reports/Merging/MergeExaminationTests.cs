using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Merging;

namespace Conformance.Reports.Tests.Merging;

public sealed class MergeExaminationTests
{
    private readonly Parts _parts = new();

    [TearDown]
    public void Delete() => _parts.Dispose();

    [Test]
    public void Nothing_is_said_against_the_parts_of_one_run()
    {
        var parts = _parts.Two();
        MergeExamination.Problems(parts).Should().BeEmpty();
        MergeExamination.Missing(parts.Select(part => part.Started)).Should().BeEmpty();
    }

    [Test]
    public void Runs_that_were_never_split_may_be_put_together_when_they_judge_other_preuves() =>
        Problems(Parts.Opening("r1", null, Parts.Status), Parts.Opening("r2", null, Parts.Signs)).Should().BeEmpty();

    [Test]
    public void Another_product_version_is_refused() =>
        Against(run => run with { Editor = run.Editor with { Version = "4.3.0" } }).Should().Contain("le produit diffère").And.Contain("4.3.0").And.Contain("r2");

    [Test]
    public void Another_rem_is_refused() => Against(run => run with { Rem = "REM-HOP-DPI-Va3" }).Should().Contain("le référentiel diffère");

    [Test]
    public void Another_harness_is_refused() => Against(run => run with { Harness = "0.2.0" }).Should().Contain("la version du harnais diffère");

    [Test]
    public void Other_exclusions_are_refused() => Against(run => run with { Exclusions = [new Exclusion("SC.SSI/IE.36", "déléguée à un tiers")] }).Should().Contain("not-applicable");

    [Test]
    public void Another_split_is_refused() => Against(run => run with { Shard = new Shard(2, 3, Parts.Whole) }).Should().Contain("le découpage (--shard) diffère");

    [Test]
    public void Parts_of_another_selection_are_refused() =>
        Against(run => run with { Shard = new Shard(2, 2, [Parts.Status, Parts.Signs, Parts.Password]) }).Should().Contain("--only");

    [Test]
    public void Other_declarations_are_refused()
    {
        var one = _parts.Record(Parts.Opening("r1", null, Parts.Status));
        var other = _parts.Record(Parts.Opening("r2", null, Parts.Signs), declared: "dossier clos");
        MergeExamination.Problems([one, other]).Should().ContainSingle().Which.Should().Contain("dossier clos");
    }

    [Test]
    public void A_preuve_judged_twice_is_refused() =>
        Problems(Parts.Opening("r1", null, Parts.Status, Parts.Signs), Parts.Opening("r2", null, Parts.Signs)).Should().ContainSingle().Which.Should().ContainAll("r1, r2", Parts.Signs).And.NotContain(Parts.Status);

    [Test]
    public void The_same_run_twice_is_refused_once()
    {
        var run = _parts.Two()[0];
        MergeExamination.Problems([run, run]).Should().ContainSingle().Which.Should().Contain("r1 est donnée 2 fois");
    }

    [Test]
    public void A_name_that_leads_out_of_the_folder_is_refused() => Against(run => run with { RunId = "../r2" }).Should().Contain("« ../r2 »");

    [Test]
    public void A_blob_that_was_changed_is_named()
    {
        var parts = _parts.Two();
        var blob = Directory.EnumerateFiles(Path.Combine(parts[1].Folder, BlobStore.FolderName)).First();
        File.AppendAllText(blob, "x");
        MergeExamination.Problems(parts).Should().ContainSingle().Which.Should().Contain(Path.GetFileName(blob)[..12]);
    }

    [Test]
    public void Every_problem_is_said_at_once() =>
        Problems(Parts.Opening("r1", null, Parts.Status), Parts.Opening("r2", null, Parts.Status) with { Rem = "autre", Harness = "0.2.0" }).Should().HaveCount(3);

    [Test]
    public void Missing_parts_are_named() =>
        MergeExamination.Missing([Parts.Opening("r2", new Shard(2, 3, Parts.Whole), Parts.Signs)]).Select(shard => shard.ToString()).Should().Equal("1/3", "3/3");

    private string Against(Func<RunStarted, RunStarted> change) => Problems(
        Parts.Opening("r1", new Shard(1, 2, Parts.Whole), Parts.Status),
        change(Parts.Opening("r2", new Shard(2, 2, Parts.Whole), Parts.Signs))).Should().ContainSingle().Subject;

    private IReadOnlyList<string> Problems(params RunStarted[] openings) => MergeExamination.Problems([.. openings.Select(opening => _parts.Record(opening))]);
}
