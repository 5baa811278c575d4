using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dossier;

namespace Conformance.Steps.Tests.Checks.Dossier;

public class PreloadMeetsTheCriteriaTests : CheckTests
{
    private protected override Check Check => new PreloadMeetsTheCriteria();

    private protected override Recorded Conforming() => Preloads.Loaded(Preloads.Begun(), Records.Text).Listed("avant-terme", Records.Text);

    private protected override Recorded Breaking() => Preloads.Loaded(Preloads.Begun(), Records.Text, Records.Other).Listed("avant-terme", Records.Text, Records.Other);

    [Test]
    public void Names_what_the_criteria_leave_out() => Judge(Breaking()).Observed.Should().Contain("hors critères").And.Contain("abc-2");

    [Test]
    public void Refuses_a_document_listed_and_never_loaded() =>
        Judge(Preloads.Loaded(Preloads.Begun()).Listed("avant-terme", Records.Text)).Observed.Should().Contain("non préchargés");
}
