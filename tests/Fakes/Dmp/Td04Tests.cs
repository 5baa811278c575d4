using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

public class Td04Tests
{
    private const string Other = "207058575627097";
    private static readonly VihfDraft WithoutPatient = new() { Without = ["urn:oasis:names:tc:xacml:2.0:resource:resource-id"] };

    private readonly Stage _stage = new();

    [SetUp]
    public void Open()
    {
        _stage.Serve(DmpState.OuvertAutorise);
        _stage.Records.Serve(new DmpPatient(Other, DmpState.OuvertNonAutorise, []));
    }

    [TearDown]
    public void Discard() => _stage.Dispose();

    private ServiceAnswer Ask(string date = "") => _stage.Ask("patientsSpecific", Messages.Td04(WithoutPatient.Signed(), date));

    [Test]
    public void Lists_the_dmps_that_the_professional_is_authorised_on()
    {
        var answer = Ask();
        answer.Notes.Should().BeEmpty();
        answer.All("status").Single().Value.Should().Be("DMPOk");
        answer.Fact(DmpFacts.Patients).Should().Be(VihfDraft.Ins);
        answer.All("lastName").Single().Value.Should().Be("DEMONSTRATION");
    }

    [Test]
    public void Follows_the_authorisations()
    {
        _stage.Td03("SUPPRESSION");
        Ask().Facts.Should().NotContainKey(DmpFacts.Patients);
    }

    [TestCase("01032026", true)]
    [TestCase("20260301", true)]
    [TestCase("03032026", false)]
    public void Leaves_out_what_was_authorised_before_a_date(string date, bool listed) =>
        Ask(date).Facts.ContainsKey(DmpFacts.Patients).Should().Be(listed);

    [Test]
    public void Date_that_cannot_be_read_is_noted() => Ask("hier").Rules().Should().Equal("TD0.4/date");
}
