using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Documents;

namespace Conformance.Steps.Tests.Checks.Documents;

public class DmpLogTracesTests : CheckTests
{
    private protected override Check Check => new DmpLogTraces(["TD0.2", "TD3.2"]);

    private protected override Recorded Conforming() => Start().Log("u1", "dr.essai", "Document lu", "Droit vérifié");

    private protected override Recorded Breaking() => Start().Log("u1", "dr.essai", "Document lu");

    [Test]
    public void Takes_no_line_of_another_user() =>
        Judge(Start().Log("u1", "inf.essai", "Document lu", "Droit vérifié")).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Refuses_a_trace_of_what_the_dmp_never_received() =>
        Judge(new Recorded().Declared(Consultations.Declared).Log("u1", "dr.essai", "Document lu", "Droit vérifié")).Outcome.Should().Be(Outcome.Enfreint);

    [Test]
    public void Asks_for_the_words_that_the_file_does_not_declare() =>
        Judge(new Recorded().Declared().Log("u1", "dr.essai", "Document lu")).Observed.Should().Contain("trace.TD0.2");

    private static Recorded Start() => new Recorded().Declared(Consultations.Declared).By("u1", checkedBefore: true);
}
