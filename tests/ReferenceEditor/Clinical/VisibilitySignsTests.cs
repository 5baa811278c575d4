using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;

namespace ReferenceEditor.Tests.Clinical;

public sealed class VisibilitySignsTests
{
    private const string Patient = "INVISIBLE_PATIENT";
    private const string Representatives = "INVISIBLE_REPRESENTANTS_LEGAUX";

    [TestCase(nameof(ScreenVariant.Standard), 2)]
    [TestCase(nameof(ScreenVariant.Pictogrammes), 2)]
    [TestCase(nameof(ScreenVariant.Cartes), 1)]
    public void Every_sign_of_a_variant_is_explained(string variant, int signs)
    {
        var part = Parts.Of<IVisibilitySigns>(Enum.Parse<ScreenVariant>(variant));
        part.Mark([Document("1", Patient), Document("2", Representatives)]).SelectMany(mark => mark.Signs).Distinct()
            .Should().HaveCount(signs).And.BeSubsetOf(part.Legend.Select(entry => entry.Sign));
    }

    [Test]
    public void An_ordinary_document_bears_nothing() => Signs(null, Document("1")).Should().Equal("");

    [Test]
    public void Each_code_has_its_sign() => Signs(null, Document("1", Patient), Document("2", Representatives), Document("3", Patient, Representatives))
        .Should().Equal("Invisible au patient", "Invisible aux représentants légaux", "Invisible au patient+Invisible aux représentants légaux");

    [TestCase("signe-patient-absent", "", "Invisible aux représentants légaux", "")]
    [TestCase("signe-representants-absent", "Invisible au patient", "", "")]
    [TestCase("signe-representants-mauvais-code", "Invisible au patient", "", "")]
    [TestCase("signe-ligne-suivante", "", "Invisible au patient", "Invisible aux représentants légaux")]
    [TestCase("signe-sans-signification", "◆", "◆", "")]
    [TestCase("signe-couleur-seule", "", "", "")]
    public void Goes_wrong_with(string defect, string first, string second, string third) =>
        Signs(defect, Document("1", Patient), Document("2", Representatives), Document("3")).Should().Equal(first, second, third);

    [Test]
    public void Every_document_is_signed_with_signe_partout() =>
        Signs("signe-partout", Document("1", Patient), Document("2")).Distinct().Should().ContainSingle().Which.Should().Contain("+");

    [Test]
    public void The_first_sign_stays_with_signe_fige()
    {
        var part = Parts.Of<IVisibilitySigns>(defect: "signe-fige");
        part.Mark([Document("1", Patient)]);
        part.Mark([Document("1")]).Single().Signs.Should().NotBeEmpty();
    }

    [Test]
    public void Only_the_look_tells_with_signe_couleur_seule()
    {
        var part = Parts.Of<IVisibilitySigns>(defect: "signe-couleur-seule");
        part.Mark([Document("1", Patient), Document("2")]).Select(mark => mark.Look).Should().Equal("teinte", "");
        part.Legend.Should().BeEmpty();
    }

    private static IEnumerable<string> Signs(string? defect, params DmpDocument[] documents) =>
        Parts.Of<IVisibilitySigns>(defect: defect).Mark(documents).Select(mark => string.Join('+', mark.Signs.Select(sign => sign.Label)));

    private static DmpDocument Document(string id, params string[] codes) => new()
    {
        UniqueId = id,
        Repository = "1.2.3",
        Title = "Document fictif",
        Type = "Lettre",
        Author = "Camille ESSAI",
        MimeType = "text/xml",
        ConfidentialityCodes = ["N", .. codes],
    };
}
