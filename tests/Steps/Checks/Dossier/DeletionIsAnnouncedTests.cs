using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;

namespace Conformance.Steps.Tests.Checks.Dossier;

public class DeletionIsAnnouncedTests : CheckTests
{
    private protected override Check Check => new DeletionIsAnnounced();

    private protected override Recorded Conforming() => Notices.Shown(Notices.Newer, Notices.Deleted);

    private protected override Recorded Breaking() => Notices.Shown(Notices.Newer);

    [Test]
    public void Refuses_a_deletion_told_as_a_newer_version() =>
        Judge(Notices.Shown(Notices.Newer, Notices.Row("Document abc-2", "Une version plus récente de « Document abc-2 » existe dans le DMP."))).Outcome.Should().Be(Outcome.Enfreint);
}
