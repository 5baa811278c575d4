namespace ReferenceEditor.Tests.Clinical.Feeding;

/// <summary>What a document says of itself, in CDA and in XDS alike.</summary>
public sealed class DescriptionTests
{
    private const string Surgery = "compte-rendu-operatoire";
    private const string Orphan = "hospitalisation-en-pneumologie";
    private const string TypeScheme = "f0306f51-975f-434e-a61c-c59651d33983";

    [Test]
    public void Is_dated_by_the_act_and_not_by_its_writing()
    {
        Papers.Cda(Surgery).Descendants(Papers.Hl7 + "serviceEvent").Single().At("low").Should().Be("20200624140000+0200");
        Papers.Entry(Surgery).Slot("serviceStartTime").Should().Equal("20200624120000");
        Papers.Cda(Surgery).At("effectiveTime").Should().Be("20200626092000+0200");
        Papers.Entry(Surgery).Slot("creationTime").Should().Equal("20200626072000");
    }

    [Test]
    public void Bears_one_type()
    {
        Papers.Entry("lettre-de-liaison").Code(TypeScheme).Should().Be("11490-0");
        Papers.Cda("lettre-de-liaison").Element(Papers.Hl7 + "code")!.Attribute("code")!.Value.Should().Be("11490-0");
    }

    [Test]
    public void Names_the_site_and_not_the_legal_entity()
    {
        Papers.Entry(Surgery).Slot("authorInstitution").Concat(Papers.Set(Surgery).Slot("authorInstitution")).Should().OnlyContain(xon => xon.EndsWith("^1990000019"));
        Papers.Cda(Surgery).ToString().Should().Contain("1990000019").And.NotContain("1990000001");
    }

    [Test]
    public void Keeps_its_only_author_while_the_rpps_holds_him() =>
        Papers.Entry(Surgery).Slot("authorPerson").Should().ContainSingle().Which.Should().StartWith("899900000409^");

    [Test]
    public void Adds_the_legal_person_beside_an_author_who_left()
    {
        Papers.Entry(Orphan).Slot("authorPerson").Select(First).Should().Equal("899900000417", "1990000019");
        Papers.Set(Orphan).Slot("authorPerson").Select(First).Should().Equal("899900000037", "1990000019");
        Papers.Cda(Orphan).Descendants(Papers.Hl7 + "assignedAuthor").Select(author => author.Element(Papers.Hl7 + "id")!.Attribute("extension")!.Value)
            .Should().Equal("899900000417", "1990000019");
    }

    private static string First(string xcn) => xcn.Split('^')[0];
}
