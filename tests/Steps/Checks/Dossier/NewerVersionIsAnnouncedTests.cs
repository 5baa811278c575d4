using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;

namespace Conformance.Steps.Tests.Checks.Dossier;

public class NewerVersionIsAnnouncedTests : CheckTests
{
    private protected override Check Check => new NewerVersionIsAnnounced();

    private protected override Recorded Conforming() => Notices.Shown(Notices.Newer, Notices.Deleted);

    private protected override Recorded Breaking() => Notices.Shown();

    [Test]
    public void Takes_a_notice_that_names_the_new_document() => Judge(Notices.Shown(Notices.Row("Document abc-4", "Nouveau : Document abc-4"))).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Refuses_a_notice_of_what_did_not_change() =>
        Judge(Notices.Shown(Notices.Newer, Notices.Row("Document abc-3", "Une version plus récente de « Document abc-3 » existe."))).Observed.Should().Contain("n'a pas été remplacé");

    [Test]
    public void Refuses_a_notice_that_the_dmp_was_not_asked_for() => Judge(Notices.Read(Records.Served(), Notices.Newer)).Observed.Should().Contain("TD3.1");
}
