using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Running.Walk;

/// <summary>What must be seen is not on the screen.</summary>
/// <param name="message">What was looked for, in French.</param>
/// <param name="screen">The screen that was looked at.</param>
/// <param name="account">Account that the product was to let in; null when it is not about one.</param>
internal sealed class NotSeenException(string message, ScreenObserved? screen, EditorUser? account) : InterruptionException(InterruptionCause.Configuration, message)
{
    /// <summary>The screen that was looked at.</summary>
    public ScreenObserved? Screen { get; } = screen;

    /// <summary>Account that the product was to let in.</summary>
    public EditorUser? Account { get; } = account;
}
