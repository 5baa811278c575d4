using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;

namespace Conformance.Steps.Tests.Checks.Dossier;

public class SelectedDocumentsAreInTheRecordTests : CheckTests
{
    private const string Selected = "1.2.1,1.2.3";

    private protected override Check Check => new SelectedDocumentsAreInTheRecord();

    private protected override Recorded Conforming() =>
        Records.Served().Listed("apres-integration", Selected, Records.Row("Lettre produite", "Lettre"), Records.Row(Records.Structured), Records.Row(Records.Text));

    private protected override Recorded Breaking() => Records.Served().Listed("apres-integration", Selected, Records.Row(Records.Text));

    [Test]
    public void Refuses_what_was_not_selected() =>
        Judge(Records.Served().Listed("apres-integration", Selected, Records.Row(Records.Text), Records.Row(Records.Structured), Records.Row(Records.Other)))
            .Observed.Should().Contain("sans avoir été sélectionnés").And.Contain("abc-2");

    [Test]
    public void Says_nothing_of_a_selection_of_one() =>
        Judge(Records.Served().Listed("apres-integration", "1.2.1", Records.Row(Records.Text))).Outcome.Should().Be(Outcome.NonObserve);
}
