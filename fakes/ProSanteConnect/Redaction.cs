using System.Text;
using System.Text.RegularExpressions;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>Takes codes, tokens and secrets out of what goes into the journal. Bodies are read as Latin-1, byte for byte: whatever is no secret stays as it was.</summary>
internal static partial class Redaction
{
    private static readonly string EncodedMark = Uri.EscapeDataString(Redactor.Mark);
    private static readonly string WrittenMark = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Redactor.Mark));

    public static ServiceRequest Of(ServiceRequest request) => request with
    {
        Url = new Uri(Encoded(request.Url.AbsoluteUri)),
        Body = Change(request.Body.ToArray(), text => Written(Encoded(text))),
        Headers = request.Headers.ToDictionary(header => header.Key, header => Encoded(header.Value), StringComparer.OrdinalIgnoreCase),
    };

    public static ServiceAnswer Of(ServiceAnswer answer) => answer with
    {
        Headers = answer.Headers.ToDictionary(header => header.Key, header => Encoded(header.Value)),
        Body = Change(answer.Body.ToArray(), Written),
    };

    private static string Encoded(string text) => EncodedSecret().Replace(text, $"$1={EncodedMark}");

    private static string Written(string text) => WrittenSecret().Replace(text, $"\"$1\":\"{WrittenMark}\"");

    private static byte[] Change(byte[] body, Func<string, string> change) => Encoding.Latin1.GetBytes(change(Encoding.Latin1.GetString(body)));

    [GeneratedRegex("(?<![^?&\\s])(client_secret|code|code_verifier|access_token|id_token|id_token_hint|refresh_token)=[^&\\s]*")]
    private static partial Regex EncodedSecret();

    [GeneratedRegex("\"(client_secret|code|code_verifier|access_token|id_token|refresh_token)\"\\s*:\\s*\"[^\"]*\"")]
    private static partial Regex WrittenSecret();
}
