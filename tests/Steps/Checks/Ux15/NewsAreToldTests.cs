using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux15;

namespace Conformance.Steps.Tests.Checks.Ux15;

public class NewsAreToldTests : CheckTests
{
    private protected override Check Check => new NewsAreTold([Files.Own]);

    private protected override Recorded Conforming() => Files.Opened("2 nouveaux documents", "2");

    private protected override Recorded Breaking() => new Recorded().Declared()
        .Dmp(Recorded.Ins, DmpState.OuvertAutorise, new DmpDocumentServed("a", "a", []) { Institution = "10B0999990" })
        .Screen("dmp-news", $"ins={Recorded.Ins};user=u1");

    [Test]
    public void Refuses_news_that_the_dmp_was_not_asked_for() => Judge(new Recorded().Declared()
        .Dmp(Recorded.Ins, DmpState.OuvertAutorise, new DmpDocumentServed("a", "a", []) { Institution = "10B0999990" })
        .Screen("dmp-news", $"ins={Recorded.Ins};user=u1", Recorded.Text("1 nouveau document"))).Observed.Should().Contain("TD3.1");
}
