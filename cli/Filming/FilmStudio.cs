using Conformance.Cli.Running;
using Conformance.Reports.Evidence;
using Conformance.Reports.Film;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Cli.Filming;

/// <summary>Makes the film of each scenario of a recorded run, by FFmpeg.</summary>
/// <param name="runFolder">Folder of the run.</param>
/// <param name="report">Its verdicts.</param>
/// <param name="journal">Its journal.</param>
/// <param name="progress">Who is told.</param>
internal sealed class FilmStudio(string runFolder, RunReport report, JournalView journal, IProgress progress)
{
    /// <summary>Pictures a second. They are made before the captions are written, for each is written on as it passes: a picture that stays would keep the caption of its first instant.</summary>
    private const int Pace = 10;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly BlobStore _blobs = new(runFolder);

    /// <summary>Whether FFmpeg is here.</summary>
    public static Task<bool> IsEquippedAsync(CancellationToken cancellation) => ExternalProgram.SucceedsAsync("ffmpeg", ["-version"], Patience, cancellation);

    /// <summary>Makes the films.</summary>
    /// <returns>How many were made, and of which scenarios none could be.</returns>
    public async Task<FilmsMade> MakeAsync(CancellationToken cancellation)
    {
        var stories = Stories();
        progress.Begin(stories.Count);
        var films = new List<MadeFilm>();
        var lacking = new List<string>();
        foreach (var (story, preuves) in stories)
        {
            var film = await MakeAsync(story, preuves, cancellation);
            progress.Done(story.Title, film is not null);
            if (film is null)
                lacking.Add(story.Title);
            else
                films.Add(film);
        }

        new FilmShelf(films).Write(runFolder);
        return new FilmsMade(films.Count, lacking);
    }

    private List<(Story Story, IReadOnlyList<string> Preuves)> Stories()
    {
        var teller = new StoryTeller(journal);
        return [.. report.Preuves.SelectMany(preuve => teller.Tell(preuve).Select(story => (Story: story, preuve.Id)))
            .GroupBy(pair => pair.Story.Execution)
            .Select(group => (group.First().Story, (IReadOnlyList<string>)[.. group.Select(pair => pair.Id)]))];
    }

    private async Task<MadeFilm?> MakeAsync(Story story, IReadOnlyList<string> preuves, CancellationToken cancellation)
    {
        var script = FilmScript.Of(story);
        if (script.Shots.Count == 0)
            return null;
        var workshop = Directory.CreateTempSubdirectory("conformance-film-");
        try
        {
            var film = await ShootAsync(workshop.FullName, new FilmSheets(script, preuves, report.Run), cancellation);
            return film is null ? null : new MadeFilm(story.Execution, film, script.Chapters);
        }
        finally
        {
            workshop.Delete(recursive: true);
        }
    }

    private async Task<BlobRef?> ShootAsync(string workshop, FilmSheets sheets, CancellationToken cancellation)
    {
        var (pictures, captions, chapters, film) =
            (Path.Combine(workshop, "pictures.txt"), Path.Combine(workshop, "captions.ass"), Path.Combine(workshop, "chapters.txt"), Path.Combine(workshop, "film.webm"));
        await File.WriteAllTextAsync(pictures, sheets.Pictures(_blobs), cancellation);
        await File.WriteAllTextAsync(captions, sheets.Captions(), cancellation);
        await File.WriteAllTextAsync(chapters, sheets.Chapters(), cancellation);
        string[] arguments =
        [
            "-y", "-loglevel", "error", "-f", "concat", "-safe", "0", "-i", pictures, "-i", chapters, "-map", "0:v", "-map_metadata", "1", "-map_chapters", "1",
            "-t", sheets.Length, "-vf", $"{Frame},fps={Pace},ass={captions}", "-c:v", "libvpx", "-deadline", "realtime", "-cpu-used", "8", "-b:v", "900k", "-crf", "18", film,
        ];
        if (!await ExternalProgram.SucceedsAsync("ffmpeg", arguments, Patience, cancellation))
            return null;
        await using var made = File.OpenRead(film);
        return _blobs.Keep(made.CopyTo, "video/webm");
    }

    private static string Frame =>
        $"scale={FilmSheets.Width}:{FilmSheets.Height}:force_original_aspect_ratio=decrease,"
        + $"pad={FilmSheets.Width}:{FilmSheets.Height + FilmSheets.Band}:(ow-iw)/2:({FilmSheets.Height}-ih)/2:color=black,format=yuv420p";
}

/// <summary>What a studio made.</summary>
/// <param name="Count">Films.</param>
/// <param name="Lacking">Scenarios of which there is none.</param>
internal sealed record FilmsMade(int Count, IReadOnlyList<string> Lacking);
