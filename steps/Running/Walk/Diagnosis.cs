using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.File;
using Microsoft.Playwright;

namespace Conformance.Steps.Running.Walk;

/// <summary>Sorts the failure of a stop: configuration, environnement, produit or harnais, by what the screen and the product then show.</summary>
/// <param name="editor">The product.</param>
/// <param name="session">The session that failed.</param>
/// <param name="read">Reads what was kept of a screen.</param>
/// <param name="silence">Why the product does not answer, in French; null when it does.</param>
internal sealed class Diagnosis(EditorFile editor, IEditorSession session, Func<BlobRef, byte[]> read, Func<Task<string?>> silence)
{
    private const int Shown = 200;

    private static readonly IReadOnlyDictionary<string, string> Subject = new Dictionary<string, string> { ["moment"] = "diagnostic" };

    /// <summary>Says whose a failure is, where, and what to do.</summary>
    public async Task<StopReport> OfAsync(Stop stop, Exception problem)
    {
        if (IsOurs(problem))
            return Report(stop, InterruptionCause.Harnais, $"{problem.GetType().Name} : {Sentence(problem)} C'est un défaut du harnais : joignez cette sortie à votre signalement.", null);
        if (problem is InterruptionException { Cause: InterruptionCause.Environnement or InterruptionCause.Harnais } told)
            return Report(stop, told.Cause, told.Message, null);
        if (await silence() is { } silent)
            return Report(stop, InterruptionCause.Environnement, silent, null);
        if (problem is PlaywrightException && problem.Message.Contains("closed", StringComparison.OrdinalIgnoreCase))
            return Report(stop, InterruptionCause.Environnement, BrowserGone(problem), null);

        var screen = await LookAsync() ?? (problem as NotSeenException)?.Screen;
        return OnScreen(stop, problem, screen, screen is null ? null : ScreenText.Of(screen, read));
    }

    private StopReport OnScreen(Stop stop, Exception problem, ScreenObserved? screen, ScreenText? text) => text switch
    {
        { IsBlank: true } => Report(stop, InterruptionCause.Produit, $"le produit montre une page blanche à {text.Url}{At(problem)}. Regardez son journal, puis relancez.", screen),
        { TellsOfFailure: true } => Report(
            stop, InterruptionCause.Produit, $"le produit montre une erreur à {text.Url}{At(problem)} : « {ScreenText.Shortened(text.Body, Shown)} ». Regardez son journal, puis relancez.", screen),
        { TellsOfRefusal: true } when problem is NotSeenException { Account: { } user } => Report(
            stop,
            InterruptionCause.Configuration,
            $"le produit refuse « {user.Login} » (users.{user.Id}). Vérifiez son mot de passe et son second facteur dans l'environnement, et que le compte n'est pas verrouillé.{Showing(text)}",
            screen),
        _ => Report(stop, InterruptionCause.Configuration, $"{Sentence(problem)}{Showing(text)}{Advice(problem)}", screen),
    };

    private async Task<ScreenObserved?> LookAsync()
    {
        var probe = editor.Map.Readings.ContainsKey(Readings.SessionOpen) ? Readings.SessionOpen : editor.Map.Readings.Keys.FirstOrDefault();
        try
        {
            return probe is null ? null : await session.GlanceAsync(probe, Subject);
        }
        catch (Exception problem) when (problem is InterruptionException or PlaywrightException or TimeoutException)
        {
            return null;
        }
    }

    private static string At(Exception problem) => WhereInMap.Of(problem.Message) is { } where ? $" ({where})" : "";

    private static StopReport Report(Stop stop, InterruptionCause cause, string detail, ScreenObserved? screen) =>
        new(stop.Proves, StopState.Failed, cause, detail, screen?.Screenshot) { Tree = screen?.Accessibility };

    private static string Sentence(Exception problem) => problem.Message.TrimEnd().TrimEnd('.') + ".";

    private static string Showing(ScreenText? text) => text is null ? "" : $" À {text.Url}, l'écran montre : « {ScreenText.Shortened(text.Body, Shown)} ».";

    private static string Advice(Exception problem) => problem is NotSeenException { Account: { } user }
        ? $" Corrigez ces lectures si l'écran est le bon, ou le compte users.{user.Id} s'il n'entre pas."
        : problem is NotSeenException ? " Corrigez ce repère de la carte ; si l'écran ne montre vraiment rien de tel, la course le jugera." : "";

    private static bool IsOurs(Exception problem) => problem is not (InterruptionException or PlaywrightException or TimeoutException);

    private static string BrowserGone(Exception problem) =>
        $"le navigateur s'est arrêté ({problem.Message.Split('\n')[0].TrimEnd('.')}). Relancez ; s'il s'arrête encore, nommez-en un autre dans {BrowserFinder.Variable}.";
}
