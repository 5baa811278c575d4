using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Guided;

namespace Conformance.Steps.Tests.Editors.Guided;

public class ToldScreenTests
{
    [TestCase(Readings.SessionOpen, "oui", true)]
    [TestCase(Readings.SessionOpen, "NON", false)]
    [TestCase(Readings.RppsNotice, "non", false)]
    [TestCase(Readings.Correspondents, " non ", false)]
    public void Presence_is_what_was_said(string reading, string answer, bool present) => ToldScreen.Read(reading, answer).Screen!.Present.Should().Be(present);

    [TestCase(Readings.SessionOpen, "")]
    [TestCase(Readings.SessionOpen, "peut-être")]
    [TestCase(Readings.DmpStatus, "oui")]
    [TestCase(Readings.DmpStatus, "")]
    [TestCase(Readings.DmpDocuments, "")]
    [TestCase(Readings.Correspondents, "MARTEL")]
    public void An_answer_that_says_too_little_is_not_taken(string reading, string answer)
    {
        var (screen, problem) = ToldScreen.Read(reading, answer);
        screen.Should().BeNull();
        problem.Should().NotBeNullOrEmpty();
    }

    [Test]
    public void Rows_carry_their_fields_and_the_signs_that_set_them_apart()
    {
        var row = ToldScreen.Read(Readings.DmpDocuments, "Compte rendu 1 | image: œil barré | couleur: gris\nCompte rendu 2").Screen!.Elements[0];
        row.Fields["title"].Should().Be("Compte rendu 1");
        row.Fragments.Select(fragment => fragment.Kind).Should().Equal(FragmentKind.Text, FragmentKind.Picture, FragmentKind.Appearance);
    }

    [Test]
    public void A_legend_stands_outside_of_the_rows()
    {
        var told = ToldScreen.Read(Readings.DmpDocuments, "CR | image: œil barré\nlégende: image: œil barré | invisible au patient").Screen!;
        told.Elements.Should().ContainSingle();
        told.Elsewhere.Single().Text.Should().Be("invisible au patient");
    }

    [TestCase("Durand Claire, cadre de santé", "Durand Claire", "cadre de santé")]
    public void Who_answers_has_a_name_and_a_role(string text, string name, string role) => OperatorIdentity.Parse(text).Should().Be(new OperatorIdentity(name, role));

    [TestCase("Durand Claire")]
    [TestCase(", cadre")]
    [TestCase("Durand,")]
    public void Nobody_answers_without_both(string text) => OperatorIdentity.Parse(text).Should().BeNull();

    [Test]
    public void A_picture_is_known_by_its_content_and_never_by_its_name()
    {
        Picture.Of([0xFF, 0xD8, 0xFF, 0xE0])!.MediaType.Should().Be("image/jpeg");
        Picture.Of("<svg/>"u8.ToArray()).Should().BeNull();
        Picture.FromFile("/etc/hostname").Should().BeNull();
        Picture.FromFile("absente.png").Should().BeNull();
    }
}
