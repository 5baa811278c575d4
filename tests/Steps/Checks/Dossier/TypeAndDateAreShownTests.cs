using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;

namespace Conformance.Steps.Tests.Checks.Dossier;

public class TypeAndDateAreShownTests : CheckTests
{
    private protected override Check Check => new TypeAndDateAreShown();

    private protected override Recorded Conforming() => Records.Served().Listed("apres-integration", "", Records.Row(Records.Text));

    private protected override Recorded Breaking() => Records.Served().Listed("apres-integration", "", Records.Row(Records.Text.Title, ""));
}
