using System.Globalization;
using System.Text;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.Hosting;

/// <summary>A message as a person reads it: first line, headers without their secrets, body as it was on the wire.</summary>
internal static class HttpTranscript
{
    /// <summary>Media type under which transcripts are kept.</summary>
    public const string MediaType = "message/http";

    public static MessageContent Of(ServiceRequest request) =>
        Join($"{request.Method} {request.Url.PathAndQuery} HTTP/1.1", request.Headers, request.Body);

    public static MessageContent Of(ServiceAnswer answer)
    {
        var headers = answer.Headers.ToDictionary(header => header.Key, header => header.Value);
        if (answer.ContentType is not null)
            headers["Content-Type"] = answer.ContentType;
        return Join(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {answer.Status}"), headers, answer.Body);
    }

    private static MessageContent Join(string first, IReadOnlyDictionary<string, string> headers, MessageContent body)
    {
        var lines = headers.Select(header => $"{header.Key}: {Redactor.Header(header.Key, header.Value)}").Prepend(first);
        return MessageContent.Join(Encoding.UTF8.GetBytes(string.Join("\r\n", lines) + "\r\n\r\n"), body);
    }
}
