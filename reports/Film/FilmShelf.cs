using System.Text.Json;
using Conformance.Reports.Evidence;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Film;

/// <summary>The films made of a run, <c>films.json</c> beside its journal; the files are blobs of the run.</summary>
/// <param name="Films">The films.</param>
public sealed record FilmShelf(IReadOnlyList<MadeFilm> Films)
{
    /// <summary>Name of the file in the folder of its run.</summary>
    public const string FileName = "films.json";

    /// <summary>A run of which no film was made.</summary>
    public static FilmShelf Empty { get; } = new([]);

    /// <summary>Films of an execution.</summary>
    public IEnumerable<IMedium> Of(string execution) => Films.Where(film => film.Execution == execution);

    /// <summary>Reads the films of a run.</summary>
    /// <exception cref="InvalidDataException">The file does not read: make the films again.</exception>
    public static FilmShelf Read(string runFolder)
    {
        var path = Path.Combine(runFolder, FileName);
        if (!File.Exists(path))
            return Empty;
        try
        {
            return JsonSerializer.Deserialize<FilmShelf>(File.ReadAllText(path), JournalFormat.Json) is { Films: not null } shelf
                ? shelf
                : throw new InvalidDataException($"{path} names no film: make the films again.");
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{path} does not read: make the films again. {problem.Message}", problem);
        }
    }

    /// <summary>Writes it in the folder of its run.</summary>
    public void Write(string runFolder) => File.WriteAllText(Path.Combine(runFolder, FileName), JsonSerializer.Serialize(this, JournalFormat.Json));
}

/// <summary>A film of an execution.</summary>
/// <param name="Execution">Name in the journal.</param>
/// <param name="Content">The file, WebM.</param>
/// <param name="Chapters">Steps, each with where it begins.</param>
public sealed record MadeFilm(string Execution, BlobRef Content, IReadOnlyList<FilmChapter> Chapters) : IMedium
{
    /// <inheritdoc/>
    [System.Text.Json.Serialization.JsonIgnore]
    public MediumKind Kind => MediumKind.Video;
}
