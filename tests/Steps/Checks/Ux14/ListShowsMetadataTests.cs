using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux14;
using Conformance.Steps.Tests.Checks.Documents;

namespace Conformance.Steps.Tests.Checks.Ux14;

public class ListShowsMetadataTests : CheckTests
{
    private protected override Check Check => new ListShowsMetadata();

    private protected override Recorded Conforming() => Shelf.Served().Asked().Listed("dmp-documents", "", "a", "b", "c", "d");

    private protected override Recorded Breaking() => Shelf.Served().Asked().Listed("dmp-documents", "", "a", "b", "c");

    [Test]
    public void Refuses_titles_alone() => Judge(Shelf.Served().Asked().Screen(
        "dmp-documents", $"ins={Recorded.Ins}", [.. Shelf.Documents.Select(document => Recorded.Text(document.Title))])).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Refuses_a_list_that_nobody_asked_the_dmp_for() =>
        Judge(Shelf.Served().Listed("dmp-documents", "", "a", "b", "c", "d")).Observed.Should().Contain("TD3.1");
}
