using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;

namespace Conformance.Steps.Tests.Checks.Dossier;

public class HeaderIsReadableTests : CheckTests
{
    private protected override Check Check => new HeaderIsReadable("dmp-document");

    private protected override Recorded Conforming() => Records.Served().Opened("dmp-document", Records.Text, Records.Whole(Records.Text));

    private protected override Recorded Breaking() => Records.Served().Opened("dmp-document", Records.Text, "Document abc-1", "corps-1");

    [Test]
    public void Names_what_is_missing() => Judge(Breaking()).Observed.Should().Contain("auteur « AUTEUR-1 »").And.NotContain("titre");

    [Test]
    public void Reads_names_in_capitals_or_not() =>
        Judge(Records.Served().Opened("dmp-document", Records.Text, "DOCUMENT ABC-1", "Auteur-1")).Outcome.Should().Be(Outcome.Respecte);
}
