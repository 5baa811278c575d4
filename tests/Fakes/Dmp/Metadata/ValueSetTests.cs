using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Tests.Dmp;

public class ValueSetTests
{
    [Test]
    public void Each_list_says_where_it_comes_from() => ValueSets.All.Should().AllSatisfy(list =>
    {
        list.Source.Should().NotBeNullOrWhiteSpace();
        DateOnly.TryParseExact(list.Version, "yyyy-MM-dd", out _).Should().BeTrue();
        list.Codes.Should().NotBeEmpty().And.AllSatisfy(scheme => scheme.Value.Values.Should().NotContain(""));
    });

    [TestCase("11490-0", "2.16.840.1.113883.6.1", "Lettre de liaison à la sortie d'un établissement de soins")]
    [TestCase("PRESC-BIO", "1.2.250.1.213.1.1.4.12", "Prescription d'actes de biologie médicale")]
    [TestCase("E1762", "ASTM", "Full Document")]
    public void Types_have_their_code_system_and_label(string code, string scheme, string label)
    {
        ValueSets.TypeCode.SchemesOf(code).Should().Equal(scheme);
        ValueSets.TypeCode.LabelOf(code).Should().Be(label);
    }

    [Test]
    public void A_code_may_stand_in_two_code_systems() => ValueSets.ContentType.SchemesOf("11").Should().HaveCount(2);

    [Test]
    public void Every_class_of_the_table_is_a_class_of_the_list() =>
        ClassByType.Shipped.Classes.Should().AllSatisfy(pair => (ValueSets.TypeCode.Has(pair.Key) && ValueSets.ClassCode.Has(pair.Value)).Should().BeTrue(pair.Key));

    [TestCase("27899-4")]
    [TestCase("51851-4")]
    public void Codes_of_the_wider_list_are_not_those_of_the_dmp(string code) => ValueSets.TypeCode.Has(code).Should().BeFalse();
}
