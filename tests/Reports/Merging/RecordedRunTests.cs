using AngleSharp.Html.Parser;
using Conformance.Reports.Dossier;
using Conformance.Reports.Evidence;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Merging;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Merging;

public sealed class RecordedRunTests
{
    private static readonly Judgement Judgement = new(Tree.Catalogue, new CheckBook(typeof(Recording).Assembly));

    private readonly Parts _parts = new();

    [TearDown]
    public void Delete() => _parts.Dispose();

    [Test]
    public void Has_the_verdicts_of_its_parts_in_the_order_of_the_catalogue()
    {
        var two = _parts.Two();
        var report = Judge(_parts.Merge(two[1], two[0]));
        report.Preuves.Select(preuve => (preuve.Id, preuve.Verdict)).Should().Equal((Parts.Status, Verdict.Conforme), (Parts.Signs, Verdict.NonConforme));
        report.Run.Should().Match<RunSummary>(run => run.Exit == ExitCodes.NonConforme && run.Id == "tout" && run.Parts!.SequenceEqual(new[] { "r1", "r2" }));
    }

    [Test]
    public void Cites_for_each_preuve_the_screen_of_its_own_part()
    {
        var folder = _parts.Merge(_parts.Two());
        var entries = RecordedRun.Open(folder).Journal.Entries.ToDictionary(entry => entry.Witness);
        Judge(folder).Preuves.Select(preuve => ((ScreenObserved)entries[preuve.Findings[0].Witnesses[0]].Fact).Elements[0].Text)
            .Should().Equal("DMP vu par r1", "DMP vu par r2");
    }

    [Test]
    public void Keeps_the_observations_of_all_parts_each_with_its_witness() =>
        Judge(_parts.Merge(_parts.Two())).Observations.Select(observation => observation.Witness).Should().HaveCount(2).And.OnlyHaveUniqueItems();

    [Test]
    public void A_lease_of_another_part_hides_nothing_of_this_one()
    {
        var folder = _parts.Merge(_parts.Two());
        var report = Judge(folder);
        new StoryTeller(RecordedRun.Open(folder).Journal).Tell(report.Preuves[0]).Single().Steps.SelectMany(step => step.Events).Select(entry => entry.Fact)
            .OfType<ExchangeRecorded>().Should().ContainSingle();
    }

    [Test]
    public void Shows_a_check_nothing_that_another_part_declared()
    {
        var run = RecordedRun.Open(_parts.Merge(_parts.Two())).Journal;
        run.During("2·1·essai").Of<EditorDeclared>().Should().ContainSingle();
        run.During("2·1·essai").Of<LeaseTaken>().Should().ContainSingle().Which.Fact.Users.Should().Equal("user-r2");
    }

    [Test]
    public void Keeps_the_journals_as_they_are_and_all_blobs()
    {
        var parts = _parts.Two();
        var folder = _parts.Merge(parts);
        foreach (var part in parts)
            File.ReadAllBytes(Path.Combine(folder, "parts", part.Started.RunId, RunJournal.FileName)).Should().Equal(File.ReadAllBytes(Path.Combine(part.Folder, RunJournal.FileName)));
        Judge(folder).Preuves.SelectMany(preuve => preuve.Evidence).Should().HaveCount(2).And.OnlyContain(file => File.Exists(Path.Combine(folder, file)));
    }

    [Test]
    public void Refuses_a_part_that_is_another_run_with_a_chain_of_its_own()
    {
        var folder = _parts.Merge(_parts.Two());
        var other = _parts.Record(Parts.Opening("r2", new Shard(2, 2, Parts.Whole), Parts.Signs));
        File.Copy(Path.Combine(other.Folder, RunJournal.FileName), Path.Combine(folder, "parts", "r2", RunJournal.FileName), overwrite: true);
        FluentActions.Invoking(() => RecordedRun.Open(folder)).Should().Throw<InvalidDataException>().WithMessage("Part r2 is not the one that was merged*");
    }

    [Test]
    public void Says_of_the_preuves_of_a_missing_part_that_nobody_saw_them()
    {
        var report = Judge(_parts.Merge(_parts.Two()[0]));
        report.Preuves.Select(preuve => preuve.Verdict).Should().Equal(Verdict.Conforme, Verdict.NonObserve);
        report.Preuves[1].Reason.Should().Contain("2/2");
        report.Run.Exit.Should().Be(ExitCodes.Incomplet);
    }

    [Test]
    public void A_merge_is_no_part_of_another_one() =>
        FluentActions.Invoking(() => RunPart.Read(_parts.Merge(_parts.Two()))).Should().Throw<InvalidDataException>().WithMessage("*merge already*");

    [TestCase(2, "1/2", "2/2")]
    [TestCase(1, "Fusion partielle", "2/2")]
    public async Task The_cover_of_the_dossier_names_the_parts(int parts, params string[] words)
    {
        var folder = _parts.Merge([.. _parts.Two().Take(parts)]);
        var run = RecordedRun.Open(folder);
        await DossierWriter.WriteAsync(folder, Judge(folder), run.Journal, Tree.Catalogue);
        var cover = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(folder, DossierWriter.FolderName, "index.html")));
        cover.QuerySelector("header")!.TextContent.Should().ContainAll([.. words, "r1"]);
        cover.QuerySelectorAll("tr.preuve a").Select(link => Path.Combine(folder, DossierWriter.FolderName, link.GetAttribute("href")!)).Should().NotBeEmpty().And.OnlyContain(page => File.Exists(page));
    }

    [Test]
    public async Task The_cover_of_a_part_says_that_it_is_one()
    {
        var part = _parts.Two()[0];
        await DossierWriter.WriteAsync(part.Folder, Judge(part.Folder), RecordedRun.Open(part.Folder).Journal, Tree.Catalogue);
        (await File.ReadAllTextAsync(Path.Combine(part.Folder, DossierWriter.FolderName, "index.html"))).Should().Contain("Partie 1/2");
    }

    private static RunReport Judge(string folder) => RecordedRun.Open(folder).Judge(Tree.Catalogue, Judgement);
}
