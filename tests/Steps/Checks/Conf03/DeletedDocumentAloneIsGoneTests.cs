using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Conf03;
using Conformance.Steps.Tests.Checks.Alimentation;

namespace Conformance.Steps.Tests.Checks.Conf03;

public class DeletedDocumentAloneIsGoneTests : CheckTests
{
    private protected override Check Check => new DeletedDocumentAloneIsGone();

    private protected override Recorded Conforming() => Deletions.Of("supprimer", [Deletions.Held]);

    private protected override Recorded Breaking() => Deletions.Of("supprimer", [Deletions.Held, Sendings.Chosen]);

    [Test]
    public void Refuses_that_another_goes_too() => Judge(Deletions.Of("supprimer", [])).Observed.Should().Contain(Deletions.Held);
}
