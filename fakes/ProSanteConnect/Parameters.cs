using System.Net;
using System.Text;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>Parameters of a query or of a form; the first wins where a name comes twice.</summary>
internal sealed class Parameters
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private Parameters(string encoded)
    {
        foreach (var pair in encoded.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            _values.TryAdd(WebUtility.UrlDecode(parts[0]), parts.Length == 2 ? WebUtility.UrlDecode(parts[1]) : "");
        }
    }

    public string? this[string name] => _values.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    public static Parameters OfQuery(ServiceRequest request) => new(request.Url.Query.TrimStart('?'));

    public static Parameters OfForm(ServiceRequest request) => new(Encoding.UTF8.GetString(request.Body.ToArray()));
}
