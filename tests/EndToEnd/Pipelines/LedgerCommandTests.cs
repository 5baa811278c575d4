using Conformance.Reports.Verdicts;

namespace Conformance.EndToEnd.Tests.Pipelines;

public class LedgerCommandTests
{
    private const string Preuve = "DMP/UX.12.01.01";

    private readonly CommandLine _conformance = new();

    private string File => Path.Combine(_conformance.Out, "registre.yaml");

    [TearDown]
    public void Discard() => _conformance.Dispose();

    [Test]
    public async Task A_run_is_added_then_shown()
    {
        (await _conformance.SayAsync("ledger", File, "--add", Run("a", Verdict.Conforme))).ExitCode.Should().Be(ExitCodes.Conforme);
        (await _conformance.SayAsync("ledger", File)).StandardOutput.Should().ContainAll("4.2.0", "1 course(s), 0 échec(s) attendu(s)");
    }

    [Test]
    public async Task A_failure_is_accepted_where_it_is_expected_and_refused_once_it_vanished()
    {
        await System.IO.File.WriteAllTextAsync(File, $$"""
            produit: {{HandMadeRun.Product}}
            attendus:
              - { preuve: {{Preuve}}, motif: corrigé en 4.3, responsable: Alix Essai, echeance: 9999-12-31 }
            courses: []
            """);
        (await _conformance.SayAsync("ledger", File, "--check", Run("a", Verdict.NonConforme))).ExitCode.Should().Be(ExitCodes.Conforme);
        var said = await _conformance.SayAsync("ledger", File, "--check", Run("b", Verdict.Conforme), "--add", Path.Combine(_conformance.Out, "b"));
        said.ExitCode.Should().Be(ExitCodes.NonConforme);
        said.StandardOutput.Should().ContainAll("retirez-la", "Course ajoutée");
    }

    [Test]
    public async Task A_ledger_that_is_not_there_exits_2()
    {
        var said = await _conformance.SayAsync("ledger", File);
        said.ExitCode.Should().Be(ExitCodes.Invalide);
        said.StandardError.Should().Contain(File).And.NotContain("   at ");
    }

    private string Run(string id, Verdict verdict) => HandMadeRun.Write(_conformance.Out, id, (Preuve, verdict));
}
