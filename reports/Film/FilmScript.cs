using Conformance.Reports.Evidence;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Film;

/// <summary>What the film of a scenario shows, and how long: its pictures at their own pace, slowed down where a step would pass too fast to be read.</summary>
/// <param name="Shots">Pictures, in order; none when nothing was seen.</param>
public sealed record FilmScript(IReadOnlyList<Shot> Shots)
{
    /// <summary>Shortest time that the last picture of a step stays: a reviewer must be able to read it.</summary>
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(2);

    /// <summary>Longest time that a picture stays: nothing moves meanwhile.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <summary>Length of the film.</summary>
    public TimeSpan Length => Shots.Aggregate(TimeSpan.Zero, (sum, shot) => sum + shot.Lasts);

    /// <summary>Steps, each with where it begins in the film.</summary>
    public IReadOnlyList<FilmChapter> Chapters
    {
        get
        {
            var at = TimeSpan.Zero;
            var chapters = new List<FilmChapter>();
            foreach (var shot in Shots)
            {
                if (chapters.Count == 0 || chapters[^1].Title != shot.Step)
                    chapters.Add(new FilmChapter(shot.Step, at));
                at += shot.Lasts;
            }

            return chapters;
        }
    }

    /// <summary>Writes the script of an execution: from its film where it was kept, else from the pictures of the screens that were read.</summary>
    public static FilmScript Of(Story story)
    {
        var steps = story.Steps.Index().Select(pair => (Step: pair.Item, Title: $"{pair.Index + 1}/{story.Steps.Count} · {pair.Item.Text}")).ToList();
        var pictures = story.Film.Count > 0 ? story.Film : story.Pictures;
        var shots = pictures.Where(picture => picture.At <= story.Stop).Select(picture => (picture, steps.FindLast(step => step.Step.Start <= picture.At).Title ?? story.Title)).ToList();
        return new FilmScript([.. shots.Select((shot, rank) => new Shot(shot.picture.Picture, shot.picture.At, shot.Item2, Lasts(shots, rank)))]);
    }

    private static TimeSpan Lasts(List<(FilmPicture Picture, string Step)> shots, int rank)
    {
        if (rank + 1 == shots.Count)
            return Patience;
        var pace = shots[rank + 1].Picture.At - shots[rank].Picture.At;
        var shortest = shots[rank + 1].Step == shots[rank].Step ? TimeSpan.Zero : Reading;
        return pace < shortest ? shortest : pace > Patience ? Patience : pace;
    }
}

/// <summary>A picture of a film.</summary>
/// <param name="Picture">File.</param>
/// <param name="At">When the product showed it.</param>
/// <param name="Step">Number and text of the step under way.</param>
/// <param name="Lasts">How long it stays.</param>
public sealed record Shot(BlobRef Picture, DateTimeOffset At, string Step, TimeSpan Lasts);
