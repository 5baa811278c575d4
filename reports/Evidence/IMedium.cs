using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Evidence;

/// <summary>A fact of the journal that is a medium of the execution which recorded it. Reports put it in the folder of each preuve that the execution shows.</summary>
public interface IMedium
{
    /// <summary>What it is.</summary>
    MediumKind Kind { get; }

    /// <summary>The file.</summary>
    BlobRef Content { get; }

    /// <summary>Steps with where each begins, of a film; none of a trace.</summary>
    IReadOnlyList<FilmChapter> Chapters { get; }
}

/// <summary>A chapter of a film.</summary>
/// <param name="Title">Number and text of the step.</param>
/// <param name="At">Where it begins.</param>
public sealed record FilmChapter(string Title, TimeSpan At);

/// <summary>Kinds of media.</summary>
public enum MediumKind
{
    /// <summary>Film of the screen.</summary>
    Video,

    /// <summary>Trace of Playwright, which <c>playwright show-trace</c> opens.</summary>
    Trace,
}
