using System.Text;
using System.Text.RegularExpressions;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>Takes codes, tokens and secrets out of what is journaled.</summary>
internal static partial class Secrecy
{
    public static ServiceRequest Hide(ServiceRequest request) =>
        request with { Url = new Uri(Hide(request.Url.AbsoluteUri)), Body = Encoding.UTF8.GetBytes(Hide(Encoding.UTF8.GetString(request.Body))) };

    public static ServiceAnswer Hide(ServiceAnswer answer) => answer with
    {
        Body = Encoding.UTF8.GetBytes(Hide(Encoding.UTF8.GetString(answer.Body))),
        Headers = answer.Headers.ToDictionary(header => header.Key, header => Hide(header.Value)),
    };

    private static string Hide(string text) => InJson().Replace(InForm().Replace(text, $"$1{Redactor.Mark}"), $"$1{Redactor.Mark}");

    [GeneratedRegex("""((?:^|[?&])(?:code|code_verifier|client_secret|id_token_hint|refresh_token)=)[^&\s]+""")]
    private static partial Regex InForm();

    [GeneratedRegex("""("(?:access_token|id_token|refresh_token)"\s*:\s*")[^"]+""")]
    private static partial Regex InJson();
}
