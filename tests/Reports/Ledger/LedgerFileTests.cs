using Conformance.Reports.Ledger;
using Conformance.Reports.Tests.Pipelines;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Ledger;

public sealed class LedgerFileTests
{
    private readonly TempFolder _temp = new();

    [TearDown]
    public void Delete() => _temp.Dispose();

    private string File => _temp["registre.yaml"];

    [Test]
    public void Is_made_with_the_first_run_and_reads_back()
    {
        var report = HandWritten.Of((Verdict.Conforme, null), (Verdict.NonConforme, "motif"));
        LedgerFile.Add(File, report).Should().BeTrue();
        var run = LedgerFile.Read(File).Runs.Single();
        run.Should().Match<LedgerRun>(known => known.Id == report.Run.Id && known.Version == "4.2.0" && known.Exit == ExitCodes.NonConforme && known.Date == report.Run.StartedAt);
        run.Verdicts.Should().BeEquivalentTo(new Dictionary<string, Verdict> { ["DMP/UX.12.01.01"] = Verdict.Conforme, ["DMP/UX.12.01.02"] = Verdict.NonConforme });
    }

    [Test]
    public void Keeps_what_people_wrote()
    {
        System.IO.File.WriteAllText(File, "# à nous\nproduit: Dossier Exemple   # le nôtre\nattendus: []\ncourses: []\n");
        LedgerFile.Add(File, Named("a"));
        LedgerFile.Add(File, Named("b"));
        System.IO.File.ReadAllText(File).Should().StartWith("# à nous\nproduit: Dossier Exemple   # le nôtre\nattendus: []\ncourses:\n  - course: \"a\"");
        LedgerFile.Read(File).Runs.Select(run => run.Id).Should().Equal("a", "b");
    }

    [Test]
    public void Holds_a_run_once()
    {
        LedgerFile.Add(File, Named("a"));
        var before = System.IO.File.ReadAllText(File);
        LedgerFile.Add(File, Named("a")).Should().BeFalse();
        System.IO.File.ReadAllText(File).Should().Be(before);
    }

    [Test]
    public void Refuses_a_run_that_was_judged_again()
    {
        LedgerFile.Add(File, Named("a"));
        FluentActions.Invoking(() => LedgerFile.Add(File, Named("a", Verdict.NonObserve))).Should().Throw<InvalidDataException>().WithMessage("*jugée de nouveau*");
    }

    [Test]
    public void Refuses_to_guess_where_runs_go_when_something_follows_them()
    {
        var text = "courses: []\nproduit: Dossier Exemple\nattendus: []\n";
        System.IO.File.WriteAllText(File, text);
        FluentActions.Invoking(() => LedgerFile.Add(File, Named("a"))).Should().Throw<InvalidDataException>().WithMessage("*dernière clé*");
        System.IO.File.ReadAllText(File).Should().Be(text);
    }

    [Test]
    public void Survives_a_hostile_version()
    {
        var report = Named("a");
        LedgerFile.Add(File, report with { Run = report.Run with { Editor = report.Run.Editor with { Version = "4\"\n  - course: intrus # : {[" } } });
        LedgerFile.Read(File).Runs.Single().Version.Should().Be("4\"\n  - course: intrus # : {[");
    }

    [Test]
    public void Tells_everything_that_is_wrong_at_once()
    {
        System.IO.File.WriteAllText(File, "attendus:\n  - { preuve: DMP/UX.12.01.01, verdict: invalide, responsable: Alix, echeance: demain }\n  - { preuve: dmp.ux.12.01.01, motif: m, responsable: r, echeance: 2026-06-30 }\n");
        FluentActions.Invoking(() => LedgerFile.Read(File)).Should().Throw<InvalidDataException>().Which.Message.Split('\n').Should().HaveCount(5)
            .And.Contain(line => line.Contains("produit manque")).And.Contain(line => line.Contains("motif manque")).And.Contain(line => line.Contains("« demain »"))
            .And.Contain(line => line.Contains("« invalide » ne s'attend pas")).And.Contain(line => line.Contains("y est 2 fois"));
    }

    [TestCase("produit: [", "ligne")]
    [TestCase("produit: x\nattendu: []", "attendu")]
    public void Says_on_which_line_it_does_not_read(string text, string said)
    {
        System.IO.File.WriteAllText(File, text);
        FluentActions.Invoking(() => LedgerFile.Read(File)).Should().Throw<InvalidDataException>().WithMessage($"*{said}*");
    }

    private static RunReport Named(string id, Verdict verdict = Verdict.Conforme)
    {
        var report = HandWritten.Of((verdict, null));
        return report with { Run = report.Run with { Id = id } };
    }
}
