using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;

namespace Conformance.Steps.Tests.Checks.Dossier;

public class ProducedDocumentIsSortedTooTests : CheckTests
{
    private protected override Check Check => new ProducedDocumentIsSortedToo();

    private protected override Recorded Conforming() =>
        Records.Served("document.produit=Lettre produite").Listed("tri-date", "", Records.Row("Lettre produite", "Lettre"), Records.Row(Records.Text));

    private protected override Recorded Breaking() => Records.Served("document.produit=Lettre produite").Listed("tri-type", "", Records.Row(Records.Text));

    [Test]
    public void Asks_for_the_declaration() => Judge(Records.Served().Listed("tri-date", "", Records.Row(Records.Text))).Observed.Should().Contain("declares: document.produit");
}
