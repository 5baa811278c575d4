using Conformance.Reports.Evidence;

namespace Conformance.Reports.Dossier;

/// <summary>A film or a trace in the folder of its preuve.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="File">Name, from the folder of the preuve.</param>
/// <param name="Size">Length in bytes.</param>
/// <param name="Chapters">Steps with where each begins in the film.</param>
public sealed record PlacedMedium(MediumKind Kind, string File, long Size, IReadOnlyList<FilmChapter> Chapters)
{
    /// <summary>Puts a medium in the folder of a preuve; null when the run no longer holds it.</summary>
    public static PlacedMedium? Of(IMedium medium, int rank, EvidenceFolder files)
    {
        var stem = medium.Kind is MediumKind.Video ? $"video-{rank + 1:00}" : $"trace-{rank + 1:00}";
        return files.Place(medium.Content, stem) is { } file
            ? new PlacedMedium(medium.Kind, file, medium.Content.Size, medium.Chapters)
            : null;
    }
}
