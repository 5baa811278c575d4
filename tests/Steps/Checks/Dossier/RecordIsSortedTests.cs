using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;

namespace Conformance.Steps.Tests.Checks.Dossier;

public class RecordIsSortedTests : CheckTests
{
    private protected override Check Check => new RecordIsSorted(RecordOrder.Date);

    private protected override Recorded Conforming() => Sorted("tri-date", Records.Structured, Records.Other, Records.Text);

    /// <summary>3 February, 15 January, 28 January: the order of the text « 03/02 », « 15/01 », « 28/01 ».</summary>
    private protected override Recorded Breaking() => Sorted("tri-date", Records.Text, Records.Structured, Records.Other);

    [Test]
    public void Takes_either_direction() => Judge(Sorted("tri-date", Records.Text, Records.Other, Records.Structured)).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Takes_types_by_code() => ByType(Records.Other, Records.Text, Records.Structured).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Takes_types_by_label() => ByType(Records.Text, Records.Structured, Records.Other).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Refuses_types_apart() => ByType(Records.Text, Records.Other, Records.Structured).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Says_nothing_of_documents_of_one_type() => ByType(Records.Text, Records.Structured).Outcome.Should().Be(Outcome.NonObserve);

    private static Conclusion ByType(params DmpDocumentServed[] documents) => new RecordIsSorted(RecordOrder.Type).Judge(Sorted("tri-type", documents).View);

    private static Recorded Sorted(string moment, params DmpDocumentServed[] documents) =>
        Records.Served().Listed(moment, "", [Records.Row("Lettre produite", "Lettre"), .. documents.Select(document => Records.Row(document))]);
}
