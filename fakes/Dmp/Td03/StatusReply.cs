using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Answers of the DMP's own services: a status, a context in French where there is something to say, and what was asked for.</summary>
internal static class StatusReply
{
    /// <summary>Status of a success.</summary>
    public const string Done = "DMPOk";

    public static Reply Write(XNamespace service, string operation, string? context, params IEnumerable<XElement> content) => new(new XElement(
        service + $"{operation}Response",
        Ns.Prefix("ns1", service),
        new XElement(
            service + "output",
            new XElement(service + "status", Done),
            context is null ? null : new XElement(service + "context", context),
            content)));
}
