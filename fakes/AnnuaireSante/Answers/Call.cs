using System.Text;
using Conformance.Fakes.AnnuaireSante.Search;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.AnnuaireSante.Answers;

/// <summary>A request, seen from the base of the service.</summary>
/// <param name="Request">The request.</param>
/// <param name="Root">Base of the service, as the client called it.</param>
/// <param name="Path">Segments after the base; null outside of it.</param>
internal sealed record Call(ServiceRequest Request, string Root, string[]? Path)
{
    private static readonly string[][] Bases = [["fhir", "v2"], ["fhir"]];

    public string Method => Request.Method;

    /// <summary>What the call searches, form included.</summary>
    public Query Query => new([.. Query.Read(Request.Url.Query), .. Method == "POST" ? Query.Read(Encoding.UTF8.GetString(Request.Body.ToArray())) : []]);

    /// <summary>Parameters of the call by name; one that is repeated has its values joined by an ampersand.</summary>
    public Dictionary<string, string> Facts =>
        Query.Parameters.GroupBy(parameter => parameter.Key).ToDictionary(same => same.Key, same => string.Join('&', same.Select(parameter => parameter.Value)));

    /// <summary>Whether the body, if any, is the form that a search by POST sends.</summary>
    public bool IsForm => Method == "GET"
        || (Request.Header("Content-Type") ?? "").StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the client asks that what is not understood be left out (HTTP Prefer, as FHIR uses it).</summary>
    public bool PrefersLenient => (Request.Header("Prefer") ?? "").Contains("handling=lenient", StringComparison.OrdinalIgnoreCase);

    public static Call Of(ServiceRequest request)
    {
        var segments = request.Url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToArray();
        var start = Bases.FirstOrDefault(start => segments.Take(start.Length).SequenceEqual(start));
        var root = request.Url.GetLeftPart(UriPartial.Authority);
        return start is null ? new(request, root, null) : new(request, $"{root}/{string.Join('/', start)}", segments[start.Length..]);
    }
}
