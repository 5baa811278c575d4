using System.Text;
using System.Text.RegularExpressions;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.Dmp;

/// <summary>Takes out of a request what its editor keeps secret: its homologation number (EX_GEN-1490).</summary>
internal static partial class DmpRedaction
{
    public static ServiceRequest WithoutSecrets(ServiceRequest request)
    {
        if (request.Url.AbsolutePath.StartsWith(DmpPaths.Reinforced, StringComparison.Ordinal))
            return SamlForm.WithoutSecrets(request, Clean);
        var text = Encoding.Latin1.GetString(request.Body);
        var clean = Clean(text);
        return clean == text ? request : request with { Body = Encoding.Latin1.GetBytes(clean) };
    }

    private static string Clean(string text) =>
        Homologation().Replace(text, match => match.Groups[1].Value + Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Redactor.Mark)));

    [GeneratedRegex($@"({VihfAttributes.Homologation}[""'][^>]*>\s*<[^>]*>)[^<]*", RegexOptions.NonBacktracking)]
    private static partial Regex Homologation();
}
