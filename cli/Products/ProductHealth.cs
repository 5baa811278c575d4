using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;

namespace Conformance.Cli.Products;

/// <summary>Whether a product answers at an address.</summary>
internal sealed class ProductHealth(Uri address, TimeProvider clock)
{
    private static readonly HttpClient Http = new(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true })
    {
        Timeout = TimeSpan.FromSeconds(10),
    };

    /// <summary>Asks once.</summary>
    public async Task RequireAsync(CancellationToken cancellation)
    {
        if (await AskAsync(cancellation) is { } problem)
            throw Silent(problem);
    }

    /// <summary>Asks until it answers, bounded.</summary>
    public async Task WaitAsync(TimeSpan patience, Task process, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(200), clock);
        var problem = "aucune réponse";
        try
        {
            do
            {
                problem = await AskAsync(either.Token);
                if (problem is null)
                    return;
                if (process.IsCompleted)
                    throw Silent("la commande « start.command » s'est arrêtée aussitôt");
            }
            while (await tick.WaitForNextTickAsync(either.Token));
        }
        catch (OperationCanceledException)
        {
            throw Silent(problem ?? "aucune réponse");
        }
    }

    private async Task<string?> AskAsync(CancellationToken cancellation)
    {
        try
        {
            using var response = await Http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return (int)response.StatusCode < 500 ? null : $"réponse {(int)response.StatusCode}";
        }
        catch (HttpRequestException problem)
        {
            return problem.Message;
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return "pas de réponse en dix secondes";
        }
    }

    private InterruptionException Silent(string problem) => new(
        InterruptionCause.Environnement,
        $"Le produit ne répond pas à {address} : {problem}. Démarrez-le, ou corrigez « url » ou « start » dans le fichier éditeur, puis relancez.");
}
