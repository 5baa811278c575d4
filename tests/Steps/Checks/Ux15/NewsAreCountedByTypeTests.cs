using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux15;

namespace Conformance.Steps.Tests.Checks.Ux15;

public class NewsAreCountedByTypeTests : CheckTests
{
    private protected override Check Check => new NewsAreCountedByType([Files.Own]);

    private protected override Recorded Conforming() => Files.Opened("2 nouveaux documents", "2 documents");

    private protected override Recorded Breaking() => Files.Opened("3 nouveaux documents", "3");

    [Test]
    public void Refuses_a_total_without_types() => Judge(Files.Opened("2 nouveaux documents", null)).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Names_the_type_and_both_numbers() => Judge(Breaking()).Observed.Should().ContainAll("CR consultation", "3 au lieu de 2");
}
