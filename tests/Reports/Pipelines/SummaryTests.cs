using Conformance.Reports.Pipelines;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Pipelines;

public sealed class SummaryTests
{
    private readonly Written _written = new();

    [TearDown]
    public void Delete() => _written.Dispose();

    [Test]
    public void Counts_in_words_and_lists_what_is_not_conforme_the_worst_first()
    {
        var page = _written.Summary(SampleRun.Mixed());
        page.Should().Contain("4 preuves jugées : 1 conforme, 1 non conforme, 1 non observée, 1 non applicable.");
        Rows(page).Should().HaveCount(3);
        Rows(page)[0].Should().ContainAll("DMP/UX.12.01.01", "| Non conforme |", "attendu : attendu", "observé : pour un même DMP");
    }

    [Test]
    public void Has_no_table_when_all_is_conforme() =>
        _written.Summary(HandWritten.Of((Verdict.Conforme, null))).Should().Contain("Rien ne manque").And.NotContain("|");

    [Test]
    public void Says_of_an_empty_run_that_it_concludes_nothing() => _written.Summary(HandWritten.Of()).Should().Contain("ne conclut rien");

    [Test]
    public void Obeys_nothing_that_a_product_shows()
    {
        var row = Rows(_written.Summary(HandWritten.Of((Verdict.NonObserve, HandWritten.Hostile)))).Single();
        row.Count(letter => letter == '|').Should().Be(4, "three cells have four bars");
        row.Should().NotContainAny("<script", "`", "](", "@equipe", "#12 ", "\u001B");
    }

    [Test]
    public void Cuts_a_long_list_and_says_how_many_are_left()
    {
        var page = _written.Summary(HandWritten.Of([.. Enumerable.Repeat((Verdict.NonConforme, (string?)"motif"), MarkdownSummary.MostRows + 2)]));
        Rows(page).Should().HaveCount(MarkdownSummary.MostRows);
        page.Should().Contain("et 2 autres preuves");
    }

    private static IReadOnlyList<string> Rows(string page) => [.. page.Split('\n').Where(line => line.StartsWith("| **", StringComparison.Ordinal))];
}
