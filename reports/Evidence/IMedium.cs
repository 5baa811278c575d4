using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Evidence;

/// <summary>A fact of the journal that is a medium of the execution which recorded it. Reports put it in the folder of each preuve that the execution shows.</summary>
public interface IMedium
{
    /// <summary>What it is.</summary>
    MediumKind Kind { get; }

    /// <summary>The file.</summary>
    BlobRef Content { get; }

    /// <summary>Instant of its first frame or event, from the run's clock: the chapters of a film are the steps, counted from it.</summary>
    DateTimeOffset Start { get; }

    /// <summary>Steps with where each begins, in a film that does not run at the run's own pace; null for any other.</summary>
    IReadOnlyList<FilmChapter>? Chapters => null;
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
