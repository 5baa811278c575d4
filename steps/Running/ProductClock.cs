using System.Globalization;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Running;

/// <summary>Moves the product's own clock through the hook of its file.</summary>
internal sealed class ProductClock(EditorFile editor, Uri product)
{
    private static readonly HttpClient Http = new(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(10) };

    public async Task MoveAsync(int days)
    {
        var hook = editor.Clock ?? throw new InterruptionException(
            InterruptionCause.IntentionAbsente,
            $"{editor.Product.Product} n'offre pas d'avancer son horloge : ajoutez « clock » à {Path.GetFileName(editor.Path)}, ou faites cette étape à la main.");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(product, hook.Path))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { [hook.Field] = days.ToString(CultureInfo.InvariantCulture) }),
        };
        foreach (var (name, value) in hook.Headers)
            request.Headers.TryAddWithoutValidation(name, value);
        await SendAsync(request);
    }

    private static async Task SendAsync(HttpRequestMessage request)
    {
        try
        {
            using var response = await Http.SendAsync(request);
            if ((int)response.StatusCode >= 400)
                throw Refused(request, $"répond {(int)response.StatusCode}");
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
        {
            throw Refused(request, "ne répond pas");
        }
    }

    private static InterruptionException Refused(HttpRequestMessage request, string how) => new(
        InterruptionCause.Configuration, $"L'horloge du produit ne bouge pas : {request.RequestUri} {how}. Vérifiez « clock.post » et « clock.headers » du fichier éditeur.");
}
