using Conformance.Reports.Film;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Film;

public class FilmSheetsTests
{
    private static readonly DateTimeOffset At = new(2020, 6, 24, 12, 0, 0, TimeSpan.Zero);

    private static readonly RunSummary Run = new("r", At, At, "0.1", "REM", 0, new EditorIdentity("Éditeur", "Produit", "4.2"));

    [Test]
    public void Captions_name_the_preuve_the_step_the_build_the_clock_and_who_added_them() =>
        Sheets("1/1 · Alors il voit").Captions().Should().ContainAll("DMP/UX.12.01.01 · étape 1/1 · Alors il voit", "Produit 4.2", "24 juin 2020", "Bandeau ajouté par Conformance");

    [Test]
    public void What_a_step_says_cannot_command_the_captions() => Sheets(@"{\an8}haut").Captions().Should().Contain("(/an8)haut").And.NotContain("{");

    [Test]
    public void What_a_step_says_cannot_add_a_chapter() =>
        Sheets("a\n[CHAPTER]=b").Chapters().Split('\n').Count(line => line == "[CHAPTER]").Should().Be(1);

    [Test]
    public void A_caption_longer_than_its_band_is_cut_and_its_chapter_is_not()
    {
        var sheets = Sheets(new string('x', 300));
        sheets.Captions().Should().Contain("x…").And.NotContain(new string('x', 200));
        sheets.Chapters().Should().Contain(new string('x', 300));
    }

    [Test]
    public void A_film_lasts_as_long_as_its_pictures() => Sheets("x").Length.Should().Be("2.000");

    [Test]
    public void The_last_picture_is_named_twice_since_ffmpeg_drops_its_length() =>
        Sheets("x").Pictures(new BlobStore("/run")).Split('\n').Count(line => line.StartsWith("file 'file:", StringComparison.Ordinal)).Should().Be(2);

    private static FilmSheets Sheets(string step) =>
        new(new FilmScript([new Shot(new BlobRef(new string('a', 64), "image/jpeg", 3), At, step, TimeSpan.FromSeconds(2))]), ["DMP/UX.12.01.01"], Run);
}
