using Conformance.Reports.Evidence;
using Conformance.Reports.Film;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Tests.Film;

public class FilmScriptTests
{
    private static readonly DateTimeOffset Start = new(2020, 6, 24, 12, 0, 0, TimeSpan.Zero);

    [Test]
    public void The_last_picture_of_a_step_stays_long_enough_to_be_read() =>
        Lasting([0.0, 0.3], 0.5, [0.6]).Should().Equal(0.3, 2.0, 4.0);

    [Test]
    public void A_page_that_stands_still_is_not_watched_for_minutes() => Lasting([0.0, 100.0], 200, []).Should().Equal(4.0, 4.0);

    [Test]
    public void Each_step_is_a_chapter() => FilmScript.Of(Told([0.0], 0.5, [0.6])).Chapters.Should().Equal(
        new FilmChapter("1/2 · Quand il ouvre", TimeSpan.Zero), new FilmChapter("2/2 · Alors il voit", TimeSpan.FromSeconds(2)));

    [Test]
    public void Without_a_film_the_screens_read_are_shown()
    {
        var screen = new ScreenObserved("dmp-status", new Dictionary<string, string>(), "", true, [], [], 0, Picture("b"), null);
        var step = new StoryStep("Alors il voit", Start, Start.AddSeconds(1), [new(1, Start, "s", screen)], []);
        FilmScript.Of(new Story("s", "t", Start, Start.AddSeconds(1), [step], null)).Shots.Should().ContainSingle().Which.Picture.Should().Be(Picture("b"));
    }

    [Test]
    public void A_scenario_that_showed_nothing_has_no_film() => FilmScript.Of(Told([], 1, [])).Shots.Should().BeEmpty();

    private static IEnumerable<double> Lasting(double[] first, double next, double[] second) => FilmScript.Of(Told(first, next, second)).Shots.Select(shot => shot.Lasts.TotalSeconds);

    private static Story Told(double[] first, double next, double[] second) => new(
        "s",
        "t",
        Start,
        Start.AddSeconds(300),
        [new("Quand il ouvre", Start, Start.AddSeconds(next), [], []), new("Alors il voit", Start.AddSeconds(next), Start.AddSeconds(300), [], [])],
        null)
    {
        Film = [.. first.Concat(second).Select(at => new FilmPicture(Picture("a"), Start.AddSeconds(at)))],
    };

    private static BlobRef Picture(string name) => new(name, "image/jpeg", 3);
}
