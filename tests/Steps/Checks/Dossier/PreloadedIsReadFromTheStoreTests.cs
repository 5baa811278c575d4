using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;

namespace Conformance.Steps.Tests.Checks.Dossier;

public class PreloadedIsReadFromTheStoreTests : CheckTests
{
    private protected override Check Check => new PreloadedIsReadFromTheStore();

    private protected override Recorded Conforming() => Opened(Listed());

    private protected override Recorded Breaking() => Opened(Listed().Retrieved(Records.Text));

    [Test]
    public void Refuses_a_document_that_cannot_be_read() =>
        Judge(Listed().Opened("preloaded-document", Records.Text, "rien")).Observed.Should().Contain("corps-1");

    private static Recorded Listed() => Preloads.Loaded(Preloads.Begun(), Records.Text).Listed("avant-terme", Records.Text);

    private static Recorded Opened(Recorded journal) => journal.Opened("preloaded-document", Records.Text, Records.Whole(Records.Text));
}
