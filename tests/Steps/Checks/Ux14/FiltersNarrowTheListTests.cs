using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux14;
using Conformance.Steps.Tests.Checks.Documents;

namespace Conformance.Steps.Tests.Checks.Ux14;

public class FiltersNarrowTheListTests : CheckTests
{
    private protected override Check Check => new FiltersNarrowTheList();

    private protected override Recorded Conforming() => Filtered("a", "c");

    private protected override Recorded Breaking() => Filtered("a", "c", "d");

    [Test]
    public void Misses_a_document_that_meets_the_filter() => Judge(Filtered("a")).Observed.Should().Contain("essai-c");

    [Test]
    public void Judges_a_filter_by_day() =>
        Judge(Start().Listed("dmp-documents", "critere.filtre-depuis=2026-05-01", "a", "b", "c")).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Refuses_a_list_without_any_filter() =>
        Judge(Shelf.Served().Tried("filtre-type", offered: false).Tried("filtre-depuis", offered: false)).Outcome.Should().Be(Outcome.Enfreint);

    private static Recorded Start() => Shelf.Served().Asked().Tried("filtre-type", offered: true);

    private static Recorded Filtered(params string[] shown) => Start().Listed("dmp-documents", $"critere.filtre-type={Shelf.Stay}", shown);
}
