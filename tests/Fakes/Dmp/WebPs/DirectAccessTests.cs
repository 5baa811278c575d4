using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Tests.Dmp.WebPs;

public class DirectAccessTests
{
    private readonly Stage _stage = new();

    [TearDown]
    public void Discard() => _stage.Dispose();

    [TestCase("TableauDeBord")]
    [TestCase("VolontesEtDroits")]
    [TestCase("CarnetVaccination")]
    public void Opens_the_pages_of_web_ps(string page)
    {
        var answer = _stage.Handler.Answer(WebRequests.Get($"/AccesDirect/{page}/{VihfDraft.Ins}"));
        (answer.Status, answer.Operation, answer.Notes.Count).Should().Be((200, "TD0.9", 0));
        (answer.Fact(DmpFacts.Page), answer.Fact(DmpFacts.Ins)).Should().Be((page, VihfDraft.Ins));
    }

    [Test]
    public void Needs_no_patient() => _stage.Handler.Answer(WebRequests.Get("/AccesDirect/TableauDeBord")).Facts.Should().NotContainKey(DmpFacts.Ins);

    [Test]
    public void Knows_the_professional_by_the_card() =>
        _stage.Handler.Answer(WebRequests.Get("/AccesDirect/TableauDeBord", Identities.CardAuth)).Fact(DmpFacts.User).Should().Be(VihfDraft.Doctor);

    [Test]
    public void Structure_is_no_professional() => _stage.Handler.Answer(WebRequests.Get("/AccesDirect/TableauDeBord")).Facts.Should().NotContainKey(DmpFacts.User);

    [TestCase("/AccesDirect/Cuisine")]
    [TestCase("/AccesDirect/")]
    public void Knows_no_other_page(string path)
    {
        var answer = _stage.Handler.Answer(WebRequests.Get(path));
        answer.Status.Should().Be(403);
        answer.Rules().Should().Equal("TD0.9/page");
    }
}
