using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Conf11;

namespace Conformance.Steps.Tests.Checks.Conf11;

public class NoticeCarriesBothTextsTests : CheckTests
{
    private protected override Check Check => new NoticeCarriesBothTexts();

    private protected override Recorded Conforming() => Saying(Moments.Complete);

    private protected override Recorded Breaking() => Saying("Bienvenue. Le consentement du patient vous protège des poursuites.");

    [TestCase("interroge le DMP en votre nom", "recherche")]
    [TestCase("tracés avec votre numéro RPPS", "traçabilité")]
    [TestCase("le patient en est informé", "notification")]
    [TestCase("expose à des poursuites", "poursuites")]
    public void Names_the_idea_that_is_missing(string removed, string named) =>
        Judge(Saying(Moments.Complete.Replace(removed, "", StringComparison.Ordinal))).Observed.Should().Contain(named);

    private static Recorded Saying(string text) => new Recorded().Notice("premiere-connexion", "user=u1", text: text);
}
