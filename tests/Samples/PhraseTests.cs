using Lanterne.Access;

namespace Conformance.Samples.Tests;

public class PhraseTests
{
    [TestCase("NuageBle")]
    [TestCase("nuage482")]
    [TestCase("nuage-.+")]
    [TestCase("48217305962814")]
    public void A_short_or_simple_phrase_is_refused(string phrase) => PhraseRules.Objection(phrase).Should().NotBeNull();

    [Test]
    public void A_long_and_varied_phrase_is_accepted() => PhraseRules.Objection("Lune-verte.4821").Should().BeNull();

    [Test]
    public async Task The_old_phrase_holds_until_a_new_one_is_accepted()
    {
        await using var hospital = await Hospital.OpenAsync();
        var visitor = await hospital.Visitor().ComeInAsync("maud.cle");
        var old = Visitor.MemberOf("maud.cle").Phrase;
        (await visitor.PostAsync("compte/phrase", new { actuelle = old, nouvelle = "faible", encore = "faible" })).IsSuccessStatusCode.Should().BeFalse();
        (await visitor.PostAsync("compte/phrase", new { actuelle = old, nouvelle = "Lune-verte.4821", encore = "Lune-verte.4821" })).IsSuccessStatusCode.Should().BeTrue();
        (await hospital.Visitor().GivePhraseAsync("maud.cle", "Lune-verte.4821")).IsSuccessStatusCode.Should().BeTrue();
    }
}
