using System.Text.Json;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Tests.Checks;

/// <summary>What every check owes: it holds, it breaks, and it says nothing where nothing was seen.</summary>
public abstract class CheckTests
{
    private protected abstract Check Check { get; }

    private protected abstract Recorded Conforming();

    private protected abstract Recorded Breaking();

    internal Type Judged => Check.GetType();

    [Test]
    public void Holds_on_a_conforming_journal() => Judge(Conforming()).Outcome.Should().Be(Outcome.Respecte, Judge(Conforming()).Observed);

    [Test]
    public void Breaks_on_a_non_conforming_journal() => Judge(Breaking()).Outcome.Should().Be(Outcome.Enfreint, Judge(Breaking()).Observed);

    [Test]
    public void Says_nothing_of_an_empty_journal() => Judge(new Recorded().Declared()).Outcome.Should().Be(Outcome.NonObserve);

    [Test]
    public void Cites_witnesses_that_stand_in_the_journal()
    {
        foreach (var journal in new[] { Conforming(), Breaking() })
            Judge(journal).Witnesses.Should().NotBeEmpty().And.BeSubsetOf(journal.View.Entries.Select(entry => entry.Witness));
    }

    [Test]
    public void Says_in_words_what_it_expected_and_what_it_saw()
    {
        var conclusion = Judge(Breaking());
        conclusion.Expected.Should().MatchRegex(@"\w+ \w+");
        conclusion.Observed.Should().NotBeNullOrWhiteSpace().And.NotBe(conclusion.Expected);
    }

    [Test]
    public void Judges_alike_once_reopened_from_its_recorded_parameters()
    {
        var reopened = new CheckBook(Judged.Assembly).Open(CheckBook.NameOf(Judged), JsonSerializer.Deserialize<JsonElement>(CheckBook.ParametersOf(Check).GetRawText()));
        reopened.Judge(Breaking().View).Should().BeEquivalentTo(Judge(Breaking()));
    }

    private protected Conclusion Judge(Recorded journal) => Check.Judge(journal.View);
}
