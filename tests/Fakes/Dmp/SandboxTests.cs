using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

public class SandboxTests
{
    private readonly Stage _stage = new(Strictness.Sandbox);

    [TearDown]
    public void Discard() => _stage.Dispose();

    [Test]
    public void Unknown_patient_has_an_open_dmp()
    {
        _stage.Td02().Fact(DmpFacts.Authorisation).Should().Be("VALIDE");
        _stage.Td31().Fact(DmpFacts.Documents).Should().Be("0");
    }

    [Test]
    public void Known_patient_keeps_its_state()
    {
        _stage.Serve(DmpState.NonCree);
        _stage.Td02().Fact(DmpFacts.QueryResponse).Should().Be("NF");
    }

    [Test]
    public void Unsigned_vihf_is_answered_and_noted()
    {
        var answer = _stage.Ask("patients", Messages.Td02(new VihfDraft().Unsigned()));
        (answer.Status, answer.Fact(DmpFacts.Signature)).Should().Be((200, "absente"));
        answer.Rules().Should().Equal("VIHF/Signature");
    }

    [Test]
    public void Message_without_vihf_is_answered_and_noted()
    {
        _stage.Ask("patients", Messages.Td02("")).Status.Should().Be(200);
        _stage.Ask("registry", Messages.Td31("")).Status.Should().Be(200);
        _stage.Ask("repository", Messages.Td32("", "2.25.1")).Status.Should().Be(200);
        _stage.Ask("habilitations", Messages.Td03("", "AJOUT")).Status.Should().Be(500);
    }

    [Test]
    public void Rights_of_indirect_authentication_are_noted_only()
    {
        _stage.Serve(DmpState.OuvertNonAutorise);
        var answer = _stage.Td03("AJOUT", new VihfDraft { Mode = "INDIRECTE" });
        answer.Rules().Should().Equal("TD0.3/droits");
        answer.Fact(DmpFacts.Result).Should().Be("DMPOk");
    }
}
