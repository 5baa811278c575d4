using System.Text;
using System.Xml.Linq;

namespace Lanterne.Dmp;

/// <summary>Puts a question and its assertion in a SOAP 1.2 envelope.</summary>
internal static class Envelope
{
    /// <summary>The HTTP request of a question.</summary>
    /// <remarks>The assertion is written as text where it must stand: its signed bytes pass untouched.</remarks>
    public static HttpRequestMessage Post(Uri service, Question question, string assertion, Guid message)
    {
        var content = new StringContent(Write(service, question, assertion, message), Encoding.UTF8);
        content.Headers.ContentType = new("application/soap+xml") { CharSet = "UTF-8", Parameters = { new("action", $"\"{question.Action}\"") } };
        return new HttpRequestMessage(HttpMethod.Post, service) { Content = content };
    }

    private static string Write(Uri service, Question question, string assertion, Guid message) =>
        $"""
        <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://www.w3.org/2005/08/addressing"><s:Header>
        <a:Action>{question.Action}</a:Action>
        <a:MessageID>urn:uuid:{message}</a:MessageID>
        <a:To>{new XText(service.AbsoluteUri)}</a:To>
        <a:ReplyTo><a:Address>http://www.w3.org/2005/08/addressing/anonymous</a:Address></a:ReplyTo>
        <w:Security xmlns:w="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">{assertion}</w:Security>
        </s:Header><s:Body>{question.Body.ToString(SaveOptions.DisableFormatting)}</s:Body></s:Envelope>
        """;
}
