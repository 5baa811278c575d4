using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;

namespace Conformance.Steps.Tests.Checks.Dossier;

public class PreloadExpiresTests : CheckTests
{
    private protected override Check Check => new PreloadExpires(2);

    private protected override Recorded Conforming() => Before().Fact(new ClockMoved(3)).Listed("apres-terme");

    private protected override Recorded Breaking() => Before().Fact(new ClockMoved(3)).Listed("apres-terme", Records.Text);

    [Test]
    public void Says_nothing_before_the_time_is_over() => Judge(Before().Fact(new ClockMoved(1)).Listed("apres-terme", Records.Text)).Outcome.Should().Be(Outcome.NonObserve);

    [Test]
    public void Says_nothing_of_what_was_never_loaded() => Judge(Preloads.Begun().Listed("avant-terme").Fact(new ClockMoved(3)).Listed("apres-terme")).Outcome.Should().Be(Outcome.NonObserve);

    private static Recorded Before() => Preloads.Loaded(Preloads.Begun(), Records.Text).Listed("avant-terme", Records.Text);
}
