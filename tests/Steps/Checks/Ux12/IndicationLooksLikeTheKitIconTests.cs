using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux12;

namespace Conformance.Steps.Tests.Checks.Ux12;

public class IndicationLooksLikeTheKitIconTests : CheckTests
{
    private protected override Check Check => new IndicationLooksLikeTheKitIcon();

    private protected override Recorded Conforming() => Drawn("00ff00ff00ff00fe");

    private protected override Recorded Breaking() => Drawn("ff00ff00ff00ff00");

    [Test]
    public void Compares_nothing_when_the_editor_file_names_no_image() =>
        Judge(Indications.TwoRounds(Indications.Words)).Outcome.Should().Be(Outcome.NonObserve);

    private static Recorded Drawn(string likeness) => new Recorded().Declared("kit-icon.ferme=00ff00ff00ff00ff")
        .Dmp(Recorded.Ins, DmpState.Ferme)
        .Screen("dmp-status", $"ins={Recorded.Ins};user=u1", Recorded.Row("", "", new Fragment(FragmentKind.Picture, "p"), new Fragment(FragmentKind.Likeness, likeness)));
}
