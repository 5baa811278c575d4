using System.Globalization;
using System.Text;
using Conformance.Reports.Evidence;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Film;

/// <summary>The sheets by which FFmpeg makes a film: its pictures (ffconcat), its captions (ASS) and its chapters (FFMETADATA).</summary>
/// <remarks>Captions stand in a band below the picture, so that nothing is written over what the product showed, and say that they are added.</remarks>
/// <param name="script">What the film shows.</param>
/// <param name="preuves">Preuves that the scenario shows.</param>
/// <param name="run">The run.</param>
public sealed class FilmSheets(FilmScript script, IReadOnlyList<string> preuves, RunSummary run)
{
    /// <summary>Width of the film, in pixels.</summary>
    public const int Width = 1280;

    /// <summary>Height of the product's screen in the film, in pixels.</summary>
    public const int Height = 900;

    /// <summary>Height of the band of captions, in pixels.</summary>
    public const int Band = 120;

    /// <summary>Longest caption of a step, in characters: two lines of the band. The chapter says it whole.</summary>
    private const int LongestStep = 180;

    private const string Added = "Bandeau ajouté par Conformance, hors de l’écran du produit";

    /// <summary>The pictures, each with how long it stays. FFmpeg drops the length of the last one, so it is named twice.</summary>
    /// <param name="blobs">Where the pictures are.</param>
    public string Pictures(BlobStore blobs)
    {
        var lines = script.Shots.SelectMany(shot => new[] { Named(blobs, shot), string.Create(CultureInfo.InvariantCulture, $"duration {shot.Lasts.TotalSeconds:0.000}") });
        return string.Join('\n', ["ffconcat version 1.0", .. lines, Named(blobs, script.Shots[^1]), ""]);
    }

    /// <summary>How long the film lasts: the second naming of the last picture would make it longer.</summary>
    public string Length => script.Length.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>The captions: preuves, step, product and build, clock.</summary>
    public string Captions()
    {
        var sheet = new StringBuilder($"""
            [Script Info]
            ScriptType: v4.00+
            PlayResX: {Width}
            PlayResY: {Height + Band}
            WrapStyle: 0

            [V4+ Styles]
            Format: Name, Fontname, Fontsize, PrimaryColour, BackColour, Bold, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV
            Style: Etape,DejaVu Sans,21,&H00FFFFFF,&H00000000,-1,1,0,0,1,16,16,48
            Style: Course,DejaVu Sans,19,&H00DDDDDD,&H00000000,0,1,0,0,1,16,16,16

            [Events]
            Format: Layer, Start, End, Style, Text

            """);
        var at = TimeSpan.Zero;
        foreach (var shot in script.Shots)
        {
            var until = at + shot.Lasts;
            Line(sheet, at, until, "Etape", Cut($"{string.Join(", ", preuves)} · étape {shot.Step}"));
            Line(sheet, at, until, "Course", $"{run.Editor.Product} {run.Editor.Version} · {FrenchTime.Instant(shot.At)} ({FrenchTime.Zone}) · {Added}");
            at = until;
        }

        return sheet.ToString();
    }

    /// <summary>The chapters: the steps.</summary>
    public string Chapters()
    {
        var starts = script.Chapters;
        var sheet = new StringBuilder($";FFMETADATA1\ntitle={Metadata(string.Join(", ", preuves))}\n");
        foreach (var (rank, chapter) in starts.Index())
        {
            var end = rank + 1 < starts.Count ? starts[rank + 1].At : script.Length;
            sheet.Append(CultureInfo.InvariantCulture, $"[CHAPTER]\nTIMEBASE=1/1000\nSTART={chapter.At.TotalMilliseconds:0}\nEND={end.TotalMilliseconds:0}\ntitle={Metadata(chapter.Title)}\n");
        }

        return sheet.ToString();
    }

    private static string Named(BlobStore blobs, Shot shot) => $"file 'file:{blobs.PathOf(shot.Picture).Replace("'", @"'\''", StringComparison.Ordinal)}'";

    private static void Line(StringBuilder sheet, TimeSpan from, TimeSpan to, string style, string text) =>
        sheet.Append(CultureInfo.InvariantCulture, $"Dialogue: 0,{Clock(from)},{Clock(to)},{style},{Plain(text)}\n");

    private static string Cut(string step) => step.Length <= LongestStep ? step : $"{step[..LongestStep]}…";

    private static string Clock(TimeSpan at) => at.ToString(@"h\:mm\:ss\.ff", CultureInfo.InvariantCulture);

    /// <summary>Braces and backslashes are commands of ASS.</summary>
    private static string Plain(string text) => text.ReplaceLineEndings(" ").Replace('{', '(').Replace('}', ')').Replace('\\', '/');

    /// <summary>FFMETADATA escapes what it gives a meaning to.</summary>
    private static string Metadata(string text) =>
        string.Concat(text.ReplaceLineEndings(" ").Select(letter => letter is '=' or ';' or '#' or '\\' ? $@"\{letter}" : $"{letter}"));
}
