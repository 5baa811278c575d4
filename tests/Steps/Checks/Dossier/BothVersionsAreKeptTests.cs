using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;

namespace Conformance.Steps.Tests.Checks.Dossier;

public class BothVersionsAreKeptTests : CheckTests
{
    private static readonly ElementSeen By = Records.Row("Document abc-4", "Imagerie");

    private protected override Check Check => new BothVersionsAreKept();

    private protected override Recorded Conforming() => Listed(Records.Row(Records.Text), By, Records.Row(Records.Structured));

    private protected override Recorded Breaking() => Listed(By, Records.Row(Records.Structured));

    [Test]
    public void Names_the_version_that_was_lost() => Judge(Breaking()).Observed.Should().Contain("abc-1").And.NotContain("abc-4");

    [Test]
    public void Refuses_a_document_that_the_user_deleted() =>
        Judge(Listed(Records.Row(Records.Text), By, Records.Row(Records.Structured), Records.Row(Records.Other))).Observed.Should().Contain("abc-2");

    private static Recorded Listed(params ElementSeen[] rows) => Notices.Shown(Notices.Newer, Notices.Deleted).Listed("apres-integration", "", rows);
}
