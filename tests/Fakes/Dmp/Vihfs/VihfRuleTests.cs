using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Tests.Dmp.Vihfs;

/// <summary>What the rules of the VIHF say, through TD0.2 on an open DMP.</summary>
public abstract class VihfRuleTests
{
    private protected Stage Stage { get; } = new();

    [SetUp]
    public void Open() => Stage.Serve(DmpState.OuvertAutorise);

    [TearDown]
    public void Discard() => Stage.Dispose();

    private protected void Conforms(VihfDraft vihf) => Stage.Td02(vihf).Notes.Should().BeEmpty();

    private protected ServiceAnswer Refused(VihfDraft vihf, string rule)
    {
        var answer = Stage.Td02(vihf);
        answer.Status.Should().Be(500);
        answer.Notes.Should().ContainSingle(note => note.Rule == rule && note.Severity == Severity.Bloquant);
        return answer;
    }

    private protected void Tolerated(VihfDraft vihf, string rule) => Passes(vihf, rule, Severity.Avertissement);

    private protected void ToConfirm(VihfDraft vihf, string rule) => Passes(vihf, rule, Severity.Information);

    private void Passes(VihfDraft vihf, string rule, Severity severity)
    {
        var answer = Stage.Td02(vihf);
        answer.Status.Should().Be(200);
        answer.Notes.Should().ContainSingle().Which.Should().Match<RuleNote>(note => note.Rule == rule && note.Severity == severity);
    }
}
