using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Conf03;

namespace Conformance.Steps.Tests.Checks.Conf03;

public class DeletionReachesTheDmpTests : CheckTests
{
    private protected override Check Check => new DeletionReachesTheDmp();

    private protected override Recorded Conforming() => Deletions.Of("supprimer", [Deletions.Held]);

    private protected override Recorded Breaking() => Deletions.Of("masquer", [Deletions.Held]);

    [Test]
    public void Refuses_a_deletion_that_stays_in_the_product() => Judge(Deletions.Of(null, [Deletions.Held])).Observed.Should().Contain("aucune TD3.3");

    [Test]
    public void Refuses_what_the_dmp_refused() => Judge(Deletions.Of("supprimer", [Deletions.Held], "XDSRegistryError")).Observed.Should().Contain("XDSRegistryError");
}
