using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Guided;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Drivers;

/// <summary>Bounds what a driver class does, and sorts what it throws: the product's, or its own.</summary>
/// <param name="driver">Name of the class.</param>
/// <param name="clock">Clock of the run.</param>
internal sealed class DriverGuard(string driver, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs a part of the class.</summary>
    /// <exception cref="InterruptionException">It failed, or took longer than two minutes.</exception>
    public async Task RunAsync(string what, Func<Task> part)
    {
        try
        {
            await part().WaitAsync(Patience, clock);
        }
        catch (Exception problem) when (problem is not InterruptionException)
        {
            throw Sorted(what, problem);
        }
    }

    /// <summary>The picture that a class gave.</summary>
    /// <exception cref="InterruptionException">It is neither PNG nor JPEG, or too large.</exception>
    public Picture PictureOf(string reading, byte[] content) => Picture.Of(content)
        ?? throw new InterruptionException(InterruptionCause.Configuration, $"La classe pilote {driver} a donné pour « {reading} » une capture qui n'est pas une image PNG ou JPEG de {Picture.Largest / 1048576} Mio au plus.");

    private InterruptionException Sorted(string what, Exception problem) => problem is TimeoutException or PlaywrightException
        ? new InterruptionException(
            InterruptionCause.Produit,
            $"Pendant « {what} », conduit par la classe pilote {driver}, le produit n'est pas là où elle l'attend : {First(problem)} Vérifiez l'écran, ou corrigez la classe.",
            problem)
        : new InterruptionException(
            InterruptionCause.Configuration,
            $"La classe pilote {driver} a échoué pendant « {what} » : {problem.GetType().Name}, {First(problem)} Corrigez la classe, ou ôtez « {what} » de ce qu'elle sert.",
            problem);

    private static string First(Exception problem) => problem.Message.Split('\n')[0];
}
