using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Tests.Dmp.Rights;

public class RightsGateTests
{
    private static readonly VihfDraft Indirect = new() { Mode = "INDIRECTE" };

    private readonly Stage _stage = new();

    [SetUp]
    public void Open() => _stage.Serve(DmpState.OuvertAutorise);

    [TearDown]
    public void Discard() => _stage.Dispose();

    [Test]
    public void Registry_refuses_in_an_answer_of_its_own()
    {
        var answer = _stage.Td31(Indirect);
        answer.Status.Should().Be(200);
        answer.All("RegistryError").Single().Attribute("errorCode")!.Value.Should().Be("DMPAccessDeniedByRightsService");
        answer.Fact(DmpFacts.Result).Should().Be("DMPAccessDeniedByRightsService");
        answer.Notes.Should().ContainSingle(note => note.Rule == "TD3.1/droits" && note.Severity == Severity.Bloquant);
    }

    [Test]
    public void References_stay_open() =>
        _stage.Ask("registry", Messages.Td31(Indirect.Signed(), "ObjectRef")).Notes.Should().BeEmpty();

    [Test]
    public void Others_refuse_by_a_fault()
    {
        var answer = _stage.Td03("AJOUT", Indirect);
        (answer.Status, answer.Fact(DmpFacts.Result)).Should().Be((500, "DMPAccessDeniedByRightsService"));
        answer.Rules().Should().Equal("TD0.3/droits");
    }

    [Test]
    public void Breach_is_noted_beside_another_refusal()
    {
        var answer = _stage.Td31(Indirect with { Version = "2.0" });
        answer.Status.Should().Be(500);
        answer.Rules().Should().Equal("VIHF/VIHF_Version", "TD3.1/droits");
    }
}
