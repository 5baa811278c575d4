using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Tests.Dmp;

public class VisibilityRuleTests
{
    private static readonly Confidentiality Rule = new();

    private static BatchDraft With(params XdsCode[] codes) => new() { Confidentiality = codes };

    [Test]
    public void One_level_and_up_to_three_signs_pass()
    {
        With(Visibility.Normal).Check(Rule).Should().BeEmpty();
        With(Visibility.Restricted, Visibility.Masked, Visibility.HiddenFromParents).Check(Rule).Should().BeEmpty();
    }

    [Test]
    public void Level_is_one_of_three() => With(Visibility.Masked).Check(Rule).Should().ContainSingle().Which.Should().Match<MetadataBreach>(Refuses("JDV_J58/cardinalité"));

    [Test]
    public void Levels_are_not_two() =>
        With(Visibility.Normal, Visibility.Restricted).Check(Rule).Should().ContainSingle().Which.Should().Match<MetadataBreach>(Refuses("JDV_J58/cardinalité"));

    [Test]
    public void Signs_are_three_at_most() => With(Visibility.Normal, Visibility.Masked, Visibility.Masked, Visibility.Masked, Visibility.Masked)
        .Check(Rule).Should().ContainSingle().Which.Observed.Should().Contain("4 signes");

    [Test]
    public void Document_is_not_masked_and_invisible_at_once()
    {
        var both = With(Visibility.Normal, Visibility.Masked, Visibility.HiddenFromPatient);
        both.Check(Rule).Should().ContainSingle().Which.Should().Match<MetadataBreach>(Refuses("param-lps/cumul-invisible_patient-masque_ps"));
        (both with { Settings = new() { AllowsMaskedAndInvisible = true } }).Check(Rule).Should().BeEmpty();
    }

    [Test]
    public void Note_of_vaccination_is_plain()
    {
        var note = With(Visibility.Normal, Visibility.Masked) with { Type = new("87273-9", "2.16.840.1.113883.6.1", "") };
        note.Check(Rule).Should().ContainSingle().Which.Should().Match<MetadataBreach>(breach => breach.Rule == "JDV_J58/note de vaccination" && breach.Refusal == null);
    }

    [Test]
    public void Secret_connection_sends_documents_that_parents_do_not_see()
    {
        var secret = With(Visibility.Normal) with { Secret = true };
        secret.Check(Rule).Should().ContainSingle().Which.Rule.Should().Be("JDV_J58/connexion secrète");
        (secret with { Confidentiality = [Visibility.Normal, Visibility.HiddenFromParents] }).Check(Rule).Should().BeEmpty();
    }

    private static System.Linq.Expressions.Expression<Func<MetadataBreach, bool>> Refuses(string rule) => breach => breach.Rule == rule && breach.Refusal != null;
}
