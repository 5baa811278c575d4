using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;

namespace Conformance.Steps.Tests.Checks.Dossier;

public class ProducersStylesheetIsAppliedTests : CheckTests
{
    private protected override Check Check => new ProducersStylesheetIsApplied("dmp-document");

    private protected override Recorded Conforming() => Records.Served().Opened("dmp-document", Records.Structured, Records.Whole(Records.Structured));

    private protected override Recorded Breaking() => Records.Served().Opened("dmp-document", Records.Structured, "recit-1", "recit-2");

    [Test]
    public void Says_nothing_of_a_document_without_one() =>
        Judge(Records.Served().Opened("dmp-document", Records.Text, Records.Whole(Records.Text))).Outcome.Should().Be(Outcome.NonObserve);
}
