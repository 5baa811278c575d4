using System.Text;
using System.Text.RegularExpressions;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.Dmp;

/// <summary>Takes out of a request what its editor keeps secret: its homologation number (EX_GEN-1490).</summary>
internal static partial class DmpRedaction
{
    /// <summary>How far its value may stand from its name, in bytes.</summary>
    private const int Reach = 4096;

    private static readonly byte[] Name = Encoding.ASCII.GetBytes(VihfAttributes.Homologation);
    private static readonly byte[] Mark = Encoding.UTF8.GetBytes(Redactor.Mark);

    public static ServiceRequest WithoutSecrets(ServiceRequest request)
    {
        if (request.Url.AbsolutePath.StartsWith(DmpPaths.Reinforced, StringComparison.Ordinal))
            return SamlForm.WithoutSecrets(request, Clean);
        var secrets = SecretsOf(request.Body);
        return secrets.Count == 0 ? request : request with { Body = Without(request.Body, secrets) };
    }

    private static string Clean(string text)
    {
        MessageContent content = Encoding.Latin1.GetBytes(text);
        return Encoding.Latin1.GetString(Without(content, SecretsOf(content)).ToArray());
    }

    private static List<(long At, int Length)> SecretsOf(MessageContent body) =>
        [.. ContentSearch.Find(body, Name).Select(at => SecretAfter(body, at)).Where(secret => secret.Length > 0)];

    private static (long At, int Length) SecretAfter(MessageContent body, long name)
    {
        var text = Encoding.Latin1.GetString(body.Slice(name, Math.Min(Reach, body.Length - name)).ToArray());
        return Homologation().Match(text) is { Success: true } match ? (name + match.Groups[1].Index, match.Groups[1].Length) : (name, 0);
    }

    private static MessageContent Without(MessageContent body, List<(long At, int Length)> secrets)
    {
        var kept = new List<MessageContent>();
        var from = 0L;
        foreach (var (at, length) in secrets)
        {
            kept.AddRange([body.Slice(from, at - from), Mark]);
            from = at + length;
        }

        return MessageContent.Join([.. kept, body.Slice(from, body.Length - from)]);
    }

    [GeneratedRegex($@"^{VihfAttributes.Homologation}[""'][^>]*>\s*<[^>]*>([^<]*)")]
    private static partial Regex Homologation();
}
