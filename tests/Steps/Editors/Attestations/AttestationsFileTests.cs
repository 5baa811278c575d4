using Conformance.Reports.Attestations;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Attestations;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Tests.Editors.Attestations;

public class AttestationsFileTests
{
    private const string Valid = """
        format: conformance-attestations/1
        attestations:
          - { preuve: SC.SSI.GEN.18, reponse: oui, nom: Dominique Essai, role: RSSI, le: 2026-03-02, build: 4.2, nature: passi, piece: { fichier: passi.pdf, sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", du: 2026-01-02 } }

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-attestations-").FullName;

    private string File => Path.Combine(_folder, "attestations.yaml");

    [TearDown]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Reads_who_said_what_of_which_build()
    {
        var said = Read(Valid).Attestations.Should().ContainSingle().Subject;
        said.Should().Match<Attestation>(one => one.Preuve == "SC.SSI/GEN.18.01.01" && one.Answer == Answer.Oui && one.By.Build == "4.2");
        said.Piece!.From.Should().Be(new DateOnly(2026, 1, 2));
    }

    [Test]
    public void A_file_that_is_not_there_yet_holds_nothing() => AttestationsReader.Read(File, EditorText.Catalogue).Attestations.Should().BeEmpty();

    [TestCase("SC.SSI.GEN.18", "SC.SSI/GEN.20", "attestations[0].preuve", "SC.SSI/GEN.20.01.02")]
    [TestCase("SC.SSI.GEN.18", "DMP/UX.12", "attestations[0].preuve", "se démontre")]
    [TestCase("SC.SSI.GEN.18", "SC.SSI/GEM.18", "attestations[0].preuve", "« SC.SSI/GEN.18 »")]
    [TestCase("nature: passi", "nature: cnda", "attestations[0].nature", "« passi »")]
    [TestCase("reponse: oui", "reponse: peut-être", "attestations[0].reponse", "« oui »")]
    [TestCase("nom: Dominique Essai, ", "", "attestations[0].nom", "obligatoire")]
    [TestCase("2026-03-02", "2026-02-30", "attestations[0].le", "calendrier")]
    [TestCase("2026-01-02", "2026-13-02", "attestations[0].piece.du", "calendrier")]
    [TestCase("du: 2026-01-02", "du: 2026-01-02, au: 2026-01-01", "attestations[0].piece.au", "avant de commencer")]
    [TestCase("passi.pdf", "../passi.pdf", "attestations[0].piece.fichier", "sort du dossier")]
    [TestCase("\"e3b0c442", "\"E3B0C442", "attestations[0].piece.sha256", "minuscules")]
    public void A_mistake_says_where_it_stands_and_what_is_expected(string right, string wrong, string path, string words) =>
        Problems(Valid.Replace(right, wrong, StringComparison.Ordinal)).Should().ContainSingle(problem => problem.Path == path).Which.Message.Should().Contain(words);

    [Test]
    public void Says_all_its_mistakes_at_once() =>
        Problems(Valid.Replace("reponse: oui", "reponse: si", StringComparison.Ordinal).Replace("build: 4.2", "built: 4.2", StringComparison.Ordinal)).Should().HaveCount(3);

    [Test]
    public void Adds_at_the_end_and_leaves_what_was_said_before()
    {
        System.IO.File.WriteAllText(File, Valid.TrimEnd());
        Writer.Append(Said("deux lignes :\n« oui », 100 % \\ \"là\""));
        System.IO.File.ReadAllText(File).Should().StartWith(Valid.TrimEnd());
        AttestationsReader.Read(File, EditorText.Catalogue).Attestations[1].Should().Be(Said("deux lignes :\n« oui », 100 % \\ \"là\""));
    }

    [Test]
    public void Begins_a_file_that_says_what_it_is()
    {
        Writer.Append(Said(null));
        System.IO.File.ReadAllText(File).Should().StartWith("# Ce que des personnes attestent").And.Contain("conformance-attestations/1");
        AttestationsReader.Read(File, EditorText.Catalogue).Attestations.Should().Equal(Said(null));
    }

    [Test]
    public void Leaves_a_file_that_it_cannot_add_to_as_it_was()
    {
        var flow = "format: conformance-attestations/1\nattestations: []\n";
        System.IO.File.WriteAllText(File, flow);
        FluentActions.Invoking(() => Writer.Append(Said(null))).Should().Throw<EditorFileException>();
        System.IO.File.ReadAllText(File).Should().Be(flow);
    }

    [Test]
    public void A_document_from_elsewhere_is_copied_beside_the_attestations()
    {
        var elsewhere = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "ailleurs")).FullName, "passi.pdf");
        System.IO.File.WriteAllText(elsewhere, "");
        var home = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "produit")).FullName, "attestations.yaml");
        PieceFile.Bring(home, elsewhere, null, null).File.Should().Be("pieces/e3b0c442-passi.pdf");
        System.IO.File.Exists(Path.Combine(_folder, "produit", "pieces", "e3b0c442-passi.pdf")).Should().BeTrue();
    }

    [Test]
    public void Whoever_attests_needs_neither_the_screens_nor_the_passwords()
    {
        var file = Path.Combine(_folder, "editor.yaml");
        System.IO.File.WriteAllText(file, EditorText.Valid + "\nattestations: attestations.yaml\n");
        AttestingEditor.Read(file, EditorText.Catalogue, EnvironmentValues.None).Should().Match<AttestingEditor>(editor => editor.Product.Version == "1.0" && editor.File == File);
    }

    private AttestationsWriter Writer => new(File, EditorText.Catalogue);

    private static Attestation Said(string? comment) =>
        new("SC.SSI/GEN.01.01.01", Answer.Oui, new Testimony("Dominique Essai", "RSSI", new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero), "4.2.0", comment));

    private AttestationBook Read(string text)
    {
        System.IO.File.WriteAllText(File, text);
        return AttestationsReader.Read(File, EditorText.Catalogue);
    }

    private IReadOnlyList<EditorFileProblem> Problems(string text) => FluentActions.Invoking(() => Read(text)).Should().Throw<EditorFileException>().Which.Problems;
}
