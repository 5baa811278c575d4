using System.Security.Cryptography;

namespace ReferenceEditor.Dmp;

/// <summary>Carries requests to the DMP in the name of a user, each with a VIHF of its own.</summary>
/// <param name="http">Client with mutual TLS, whose base address is that of the DMP services.</param>
/// <param name="vihf">Writer of assertions.</param>
/// <param name="clock">Clock.</param>
internal sealed class DmpTransport(HttpClient http, VihfBuilder vihf, TimeProvider clock)
{
    private const string NoAnswer = "Le DMP ne répond pas.";

    /// <summary>Sends a request and reads its answer.</summary>
    /// <exception cref="DmpUnavailableException">No answer, a refusal, or an unreadable answer.</exception>
    public async Task<SoapAnswer> CallAsync(SoapRequest request, VihfSubject subject, CancellationToken cancellation)
    {
        try
        {
            var service = new Uri(http.BaseAddress!, request.Path);
            using var message = request.ToHttp(service, vihf.Build(subject), Guid.CreateVersion7(clock.GetUtcNow()));
            using var response = await http.SendAsync(message, cancellation);
            return await ReadAsync(response, cancellation);
        }
        catch (HttpRequestException error)
        {
            throw new DmpUnavailableException(NoAnswer, error.Message);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new DmpUnavailableException(NoAnswer, $"Aucune réponse en {http.Timeout.TotalSeconds:0} secondes.");
        }
        catch (CryptographicException error)
        {
            throw new DmpUnavailableException("Le certificat de l'établissement ne permet pas de joindre le DMP.", error.Message);
        }
    }

    private static async Task<SoapAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var content = await response.Content.ReadAsByteArrayAsync(cancellation);
        if (content.Length == 0)
            throw new DmpUnavailableException(NoAnswer, $"Réponse HTTP {(int)response.StatusCode} sans contenu.");

        var type = response.Content.Headers.TryGetValues("Content-Type", out var values) ? values.First() : null;
        if (!response.IsSuccessStatusCode && type?.Contains("xml", StringComparison.OrdinalIgnoreCase) is not true)
            throw new DmpUnavailableException(NoAnswer, $"Réponse HTTP {(int)response.StatusCode}.");
        return SoapAnswer.Read(type, content);
    }
}
