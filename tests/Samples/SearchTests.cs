using Lanterne.Annuaire;

namespace Conformance.Samples.Tests;

public class SearchTests
{
    [TestCase("nom", "lefevre", true)]
    [TestCase("nom", "garnier", false)]
    [TestCase("metier", "60", true)]
    [TestCase("metier", "6", false)]
    [TestCase("commune", "rennes", false)]
    public void A_correspondent_meets_words_in_part_and_codes_wholly(string criterion, string value, bool meets) =>
        Somebody("helene@moulin.mss.invalid").Meets(new Criteria(new Dictionary<string, string> { [criterion] = value, ["rue"] = " " })).Should().Be(meets);

    [Test]
    public void Each_situation_is_told_in_its_own_words()
    {
        Correspondent[][] situations = [[], [Somebody(null)], [Somebody("a@b.invalid")], [Somebody("a@b.invalid"), Somebody("c@d.invalid")]];
        situations.Select(Summary.Of).Should().OnlyHaveUniqueItems();
    }

    private static Correspondent Somebody(string? address) =>
        new("Hélène LEFÈVRE-ESSAI", "", "", address, new Dictionary<string, string> { ["rpps"] = "99900000060", ["nom"] = "LEFÈVRE-ESSAI", ["metier"] = "60" });
}
