using System.Text;
using Conformance.Reports.Journal;

namespace Conformance.Steps.Editors.File;

/// <summary>Address of a browser elsewhere. Its credentials, before the host or in the query, are sent and never written.</summary>
/// <param name="given">The address as the file gives it, variables filled in.</param>
public sealed class BrowserAddress(Uri given)
{
    /// <summary>The address to connect to, without the credentials that a header carries.</summary>
    public Uri Endpoint { get; } = new UriBuilder(given) { UserName = "", Password = "" }.Uri;

    /// <summary>Headers that carry its credentials; empty without any.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; } = given.UserInfo.Length == 0
        ? new Dictionary<string, string>()
        : new Dictionary<string, string> { ["Authorization"] = $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(given.UserInfo)))}" };

    /// <summary>Whether it is this machine's own.</summary>
    public bool IsLoopback => given.IsLoopback;

    /// <summary>What must never be written: the password, the whole credentials, each value of the query.</summary>
    public IEnumerable<string> Secrets => new[] { given.UserInfo, given.UserInfo.Split(':', 2).Last() }
        .Concat(given.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=', 2).Last()))
        .Select(Uri.UnescapeDataString)
        .Where(secret => secret.Length > 0);

    /// <summary>What was said about this address, without its credentials.</summary>
    public string Redact(string text) => new Redactor(Secrets).Redact(text);

    /// <summary>The address as messages cite it, without its credentials.</summary>
    public override string ToString() => Endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/') + (Endpoint.Query.Length > 0 ? $"?{Redactor.Mark}" : "");
}
