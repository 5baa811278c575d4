using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux15;

namespace Conformance.Steps.Tests.Checks.Ux15;

public class NothingNewIsToldTests : CheckTests
{
    private protected override Check Check => new NothingNewIsTold([Files.Own]);

    private protected override Recorded Conforming() => Files.Opened("2 nouveaux documents", "2");

    private protected override Recorded Breaking() => Files.Opened("2 nouveaux documents", "2", "1 nouveau document", "1");

    [Test]
    public void Takes_silence_for_nothing() => Judge(Files.Opened("2 nouveaux documents", "2", toldOfNone: null)).Outcome.Should().Be(Outcome.Respecte);

    [Test]
    public void Refuses_the_same_words_for_both() =>
        Judge(Files.Opened("Nouveaux documents", "2", "Nouveaux documents")).Outcome.Should().Be(Outcome.Enfreint);
}
