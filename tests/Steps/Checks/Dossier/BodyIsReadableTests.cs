using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;

namespace Conformance.Steps.Tests.Checks.Dossier;

public class BodyIsReadableTests : CheckTests
{
    private protected override Check Check => new BodyIsReadable("patient-document", DmpContentForm.N3);

    private protected override Recorded Conforming() => Records.Served().Opened("patient-document", Records.Structured, Records.Whole(Records.Structured));

    private protected override Recorded Breaking() => Records.Served().Opened("patient-document", Records.Structured, "Document abc-3", "recit-1");

    [Test]
    public void Names_the_section_that_is_missing() => Judge(Breaking()).Observed.Should().Contain("recit-2").And.NotContain("recit-1");

    [Test]
    public void Leaves_documents_of_another_form_aside() => Judge(Records.Served().Opened("patient-document", Records.Text, "rien")).Outcome.Should().Be(Outcome.NonObserve);
}
