using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;

namespace Conformance.Steps.Tests.Checks.Dossier;

public class SelectedDocumentsCameFromTheDmpTests : CheckTests
{
    private protected override Check Check => new SelectedDocumentsCameFromTheDmp();

    private protected override Recorded Conforming() => Reopened(Records.Text, Records.Other);

    private protected override Recorded Breaking() => Reopened(Records.Text, Records.Text);

    [Test]
    public void Says_whose_content_stands_there_instead() => Judge(Breaking()).Observed.Should().Contain("abc-2").And.Contain("celui de « Document abc-1 »");

    [Test]
    public void Refuses_a_content_that_was_never_asked_for() =>
        Judge(Shown(Integrated(Records.Served().Retrieved(Records.Text)), Records.Other)).Observed.Should().Contain("aucune TD3.2");

    private static Recorded Reopened(DmpDocumentServed first, DmpDocumentServed second)
    {
        var journal = Integrated(Records.Served().Retrieved(Records.Text, Records.Other)).Opened("patient-document", Records.Text, Records.Whole(first));
        return Shown(journal, second);
    }

    private static Recorded Integrated(Recorded journal) => journal.Listed("apres-integration", "1.2.1,1.2.2", Records.Row(Records.Text), Records.Row(Records.Other));

    private static Recorded Shown(Recorded journal, DmpDocumentServed content) => journal.Opened("patient-document", Records.Other, Records.Whole(content));
}
