using Conformance.Fakes.AnnuaireSante;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.AnnuaireSante;

/// <summary>What the Annuaire holds lets every search of MSS/UX.10 be judged.</summary>
public class DirectoryTests
{
    private static IReadOnlyList<CorrespondentServed> Held => AnnuaireHandler.Held.Correspondents;

    [TestCaseSource(typeof(FeatureRows), nameof(FeatureRows.Cases))]
    public void Has_something_to_find_and_something_to_leave_out(IReadOnlyDictionary<string, string> row)
    {
        Held.Should().Contain(correspondent => Correspondence.Must(correspondent, row));
        Held.Should().Contain(correspondent => !Correspondence.May(correspondent, row));
    }

    [TestCaseSource(typeof(FeatureRows), nameof(FeatureRows.Cases))]
    public void Shows_each_criterion_that_a_product_would_ignore(IReadOnlyDictionary<string, string> row)
    {
        foreach (var ignored in row.Keys)
        {
            var rest = row.Where(criterion => criterion.Key != ignored).ToDictionary();
            Held.Should().Contain(correspondent => Correspondence.Must(correspondent, rest) && !Correspondence.May(correspondent, row), ignored);
        }
    }

    [TestCaseSource(typeof(FeatureRows), nameof(FeatureRows.Cases))]
    public void Is_found_through_the_api_as_the_checks_expect(IReadOnlyDictionary<string, string> row)
    {
        var shown = new MultiCriteria(new Annuaire()).Addresses(row);
        shown.Should().Contain(Held.Where(correspondent => Correspondence.Must(correspondent, row)).Select(correspondent => correspondent.Address));
        shown.Should().OnlyContain(address => Held.Any(correspondent => correspondent.Address == address && Correspondence.May(correspondent, row)));
    }

    [Test]
    public void Covers_every_criterion_but_the_street() =>
        FeatureRows.All.SelectMany(row => row.Keys).Distinct().Should().BeEquivalentTo("rpps", "nom", "prenom", "profession", "specialite", "raison-sociale", "code-postal", "ville", "adresse");

    [TestCase("Introuvable", 0, 0)]
    [TestCase("BERNARD-ESSAI", 3, 1)]
    [TestCase("DISCRET-ESSAI", 0, 1)]
    [TestCase("DUPONT-ESSAI", 4, 3)]
    public void Holds_the_situations_of_the_feature(string name, int addresses, int persons)
    {
        var named = Held.Where(correspondent => correspondent.Values.GetValueOrDefault("nom") == name).ToList();
        named.Count(correspondent => correspondent.Address is not null).Should().Be(addresses);
        named.Select(correspondent => correspondent.Values["rpps"]).Distinct().Should().HaveCount(persons);
    }

    [Test]
    public void Is_wide_enough() => Held.Should().HaveCountGreaterThanOrEqualTo(40)
        .And.Subject.Select(correspondent => correspondent.Values.GetValueOrDefault("voie")).Distinct().Should().HaveCountGreaterThan(6);

    [Test]
    public void Is_fictional()
    {
        Held.Select(correspondent => correspondent.Address).OfType<string>().Should().OnlyContain(address => address.EndsWith(".mss.invalid")).And.OnlyHaveUniqueItems();
        Held.Where(correspondent => correspondent.Values.ContainsKey("nom")).Should().OnlyContain(correspondent => correspondent.Values["nom"].EndsWith("-ESSAI"));
        Held.Select(correspondent => correspondent.Values.GetValueOrDefault("rpps")).OfType<string>().Should().OnlyContain(rpps => rpps.StartsWith("99900000") && IsLuhn(rpps));
        Held.Select(correspondent => correspondent.Values.GetValueOrDefault("raison-sociale")).OfType<string>().Should().OnlyContain(name => name.Contains("FICTI"));
    }

    private static bool IsLuhn(string digits) => digits.Reverse().Select((digit, rank) => (digit - '0') * (1 + (rank % 2))).Sum(value => value > 9 ? value - 9 : value) % 10 == 0;
}
