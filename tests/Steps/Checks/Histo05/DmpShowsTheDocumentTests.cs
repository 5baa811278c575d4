using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Histo05;
using Conformance.Steps.Tests.Checks.Alimentation;

namespace Conformance.Steps.Tests.Checks.Histo05;

public class DmpShowsTheDocumentTests : CheckTests
{
    private protected override Check Check => new DmpShowsTheDocument();

    private protected override Recorded Conforming() => Shown(Sendings.Of(Sendings.Paper), Sendings.Chosen);

    private protected override Recorded Breaking() =>
        Shown(Sendings.Of(Sendings.Paper).Exchange("dmp", "TD3.1", $"ins={Recorded.Ins};returned=1.2.3,1.2.4"), "Autre document");

    [Test]
    public void Says_nothing_when_the_dmp_itself_does_not_answer_the_document() =>
        Judge(Shown(Sendings.Of(Sendings.Paper), "Autre document")).Outcome.Should().Be(Outcome.NonObserve);

    private static Recorded Shown(Recorded journal, string title) => journal.Screen("dmp-documents", $"ins={Recorded.Ins};user=u1", Recorded.Row(title, $"title={title}"));
}
