using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

public class Td16Tests
{
    private const string Expired = "899900000342";
    private const string Blocked = "899900000771";

    private readonly Stage _stage = new();

    [SetUp]
    public void Open()
    {
        var now = _stage.Clock.GetUtcNow();
        _stage.Records.Serve(new DmpPatient(VihfDraft.Ins, DmpState.OuvertNonAutorise, [])
        {
            Authorisations = [
                new DmpAuthorisation(VihfDraft.Doctor, now.AddDays(-3)) { Name = "Claire DEMO" },
                new DmpAuthorisation(Expired, now.AddYears(-2)) { Until = now.AddDays(-1) },
                new DmpAuthorisation(Blocked, now.AddDays(-9)) { IsForbidden = true }],
        });
    }

    [TearDown]
    public void Discard() => _stage.Dispose();

    private ServiceAnswer Ask(string mode) => _stage.Ask("habilitations", Messages.Td16(new VihfDraft().Signed(), mode));

    [TestCase("ACTIVE", VihfDraft.Doctor)]
    [TestCase("INTERDITE", Blocked)]
    [TestCase("TOUTE", $"{VihfDraft.Doctor},{Expired},{Blocked}")]
    public void Lists_by_mode(string mode, string listed)
    {
        var answer = Ask(mode);
        answer.Notes.Should().BeEmpty();
        answer.Fact(DmpFacts.Professionals).Should().Be(listed);
    }

    [Test]
    public void Says_who_and_since_when()
    {
        var answer = Ask("ACTIVE");
        answer.All("lastName").Single().Value.Should().Be("DEMO");
        answer.All("startDate").Single().Value.Should().Be("20260227081500");
    }

    [Test]
    public void Mode_is_a_known_one() => Ask("AUTRE").Rules().Should().Equal("TD1.6/mode");

    [Test]
    public void Names_whom_TD0_3_authorised()
    {
        _stage.Serve(DmpState.OuvertNonAutorise);
        _stage.Td03("AJOUT");
        Ask("ACTIVE").Fact(DmpFacts.Professionals).Should().Be(VihfDraft.Doctor);
    }

    [Test]
    public void Needs_an_open_dmp()
    {
        _stage.Serve(DmpState.Ferme);
        Ask("TOUTE").Status.Should().Be(500);
    }
}
