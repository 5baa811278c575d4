using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Conf03;

namespace Conformance.Steps.Tests.Checks.Conf03;

public class GuideTellsHowToDeleteTests : CheckTests
{
    private protected override Check Check => new GuideTellsHowToDelete();

    private protected override Recorded Conforming() => Guide("Un document se supprime du DMP depuis le dossier. Ouvrez la liste des documents, puis confirmez.");

    private protected override Recorded Breaking() => Guide("Un document alimente le DMP depuis le dossier. Cochez-le dans la liste, puis envoyez.");

    [Test]
    public void Refuses_a_title_without_a_procedure() => Judge(Guide("Supprimer un document du DMP")).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Refuses_a_guide_that_does_not_show() => Judge(new Recorded().Screen("deletion-guide", "user=u1")).Outcome.Should().Be(Outcome.Enfreint);

    private static Recorded Guide(string text) => new Recorded().Screen("deletion-guide", "user=u1", Recorded.Text(text));
}
