using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Evidence;

/// <summary>One execution of a scenario, as it went.</summary>
/// <param name="Execution">Name in the journal.</param>
/// <param name="Title">Title of the scenario.</param>
/// <param name="Start">First entry.</param>
/// <param name="Stop">Last entry.</param>
/// <param name="Steps">Steps carried out, in order.</param>
/// <param name="Interruption">Why it stopped early; null when it did not, or when nothing says why.</param>
public sealed record Story(
    string Execution, string Title, DateTimeOffset Start, DateTimeOffset Stop, IReadOnlyList<StoryStep> Steps, ScenarioInterrupted? Interruption)
{
    /// <summary>Films and traces of the execution.</summary>
    public IReadOnlyList<IMedium> Media { get; init; } = [];

    /// <summary>Pictures of its film as the journal kept them; none when the run kept no film.</summary>
    public IReadOnlyList<FilmPicture> Film { get; init; } = [];

    /// <summary>Pictures of the screens that were read.</summary>
    public IEnumerable<FilmPicture> Pictures =>
        from step in Steps
        from entry in step.Events
        where entry.Fact is ScreenObserved { Screenshot: not null }
        select new FilmPicture(((ScreenObserved)entry.Fact).Screenshot!, entry.At);
}

/// <summary>What the product showed from an instant on.</summary>
/// <param name="Picture">File.</param>
/// <param name="At">The instant.</param>
public sealed record FilmPicture(BlobRef Picture, DateTimeOffset At);

/// <summary>A step of a scenario and what was seen during it.</summary>
/// <param name="Text">Keyword and text.</param>
/// <param name="Start">When it began.</param>
/// <param name="Stop">When the next one began, or the scenario ended.</param>
/// <param name="Events">What the screens and the services saw.</param>
/// <param name="Findings">What its checks concluded for the preuve told.</param>
public sealed record StoryStep(
    string Text, DateTimeOffset Start, DateTimeOffset Stop, IReadOnlyList<JournalEntry> Events, IReadOnlyList<Finding> Findings);
