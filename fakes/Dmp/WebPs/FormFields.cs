using System.Net;
using System.Text;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>The fields of a form as a browser posts it (application/x-www-form-urlencoded).</summary>
internal static class FormFields
{
    /// <summary>A field.</summary>
    internal readonly record struct FormField(string Name, string Value);

    public static IReadOnlyList<FormField> Read(ServiceRequest request) =>
    [
        .. from pair in Encoding.UTF8.GetString(request.Body).Split('&', StringSplitOptions.RemoveEmptyEntries)
           let parts = pair.Split('=', 2)
           select new FormField(WebUtility.UrlDecode(parts[0]), parts.Length == 2 ? WebUtility.UrlDecode(parts[1]) : ""),
    ];

    public static string Write(IEnumerable<FormField> fields) =>
        string.Join('&', fields.Select(field => $"{WebUtility.UrlEncode(field.Name)}={WebUtility.UrlEncode(field.Value)}"));
}
