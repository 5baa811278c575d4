using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux14Bis;

namespace Conformance.Steps.Tests.Checks.Ux14Bis;

public class ListComesFromTheDmpTests : CheckTests
{
    private protected override Check Check => new ListComesFromTheDmp();

    private protected override Recorded Conforming() => Lists.TwoLists(Lists.Signs);

    private protected override Recorded Breaking() => Lists.Shown(new Recorded().Declared(), 0, Lists.Signs);

    [Test]
    public void Blames_the_map_and_not_the_product_when_the_titles_stand_outside_the_rows_that_it_takes()
    {
        var journal = Lists.Start().Dmp(Recorded.Ins, DmpState.OuvertAutorise, new DmpDocumentServed("1.2.9", "Lettre abc", []));
        journal.Screen("dmp-documents", $"ins={Recorded.Ins}", 100, [Recorded.Row("Lettre abc", "")]);
        var conclusion = Judge(journal);
        conclusion.Outcome.Should().Be(Outcome.NonObserve);
        conclusion.Observed.Should().Contain("map.readings.dmp-documents").And.Contain("Lettre abc");
    }

    [Test]
    public void Misses_a_served_document_that_the_list_leaves_out()
    {
        var journal = Lists.Start().Dmp(Recorded.Ins, DmpState.OuvertAutorise, new DmpDocumentServed("1.2.9", "Lettre abc", []));
        journal.Screen("dmp-documents", $"ins={Recorded.Ins}", Recorded.Row("Autre", "title=Autre"));
        Judge(journal).Observed.Should().Contain("Lettre abc");
    }
}
