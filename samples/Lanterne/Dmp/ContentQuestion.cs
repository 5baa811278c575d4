using System.Text;
using System.Xml.Linq;

namespace Lanterne.Dmp;

/// <summary>TD3.2: what does a document say (ITI-43)?</summary>
internal static class ContentQuestion
{
    private const string Unreadable = "Ce document n'est pas d'une sorte que Lanterne sache montrer.";
    private static readonly XNamespace Hl7 = "urn:hl7-org:v3";
    private static readonly XNamespace Xds = "urn:ihe:iti:xds-b:2007";
    private static readonly XNamespace Xop = "http://www.w3.org/2004/08/xop/include";

    /// <summary>The question about a document.</summary>
    public static Question Of(string repository, string uniqueId) => new(
        "repository",
        "urn:ihe:iti:2007:RetrieveDocumentSet",
        new XElement(
            Xds + "RetrieveDocumentSetRequest",
            new XElement(Xds + "DocumentRequest", new XElement(Xds + "RepositoryUniqueId", repository), new XElement(Xds + "DocumentUniqueId", uniqueId))));

    /// <summary>The text of the document, from the body of its CDA.</summary>
    /// <exception cref="DmpException">The DMP gave no document, or one without text.</exception>
    public static string Read(SoapAnswer answer)
    {
        Registry.RequireSuccess(answer.Body);
        var reference = answer.Body.Descendants(Xop + "Include").Select(include => (string?)include.Attribute("href")).FirstOrDefault();
        if (reference is null || !answer.Parts.TryGetValue(Uri.UnescapeDataString(reference.Replace("cid:", "", StringComparison.Ordinal)), out var bytes))
            throw new DmpException(Unreadable);

        var text = SoapAnswer.Parse(new MemoryStream(bytes)).Descendants(Hl7 + "nonXMLBody").Elements(Hl7 + "text").FirstOrDefault();
        return text is not null && (string?)text.Attribute("mediaType") == "text/plain" && (string?)text.Attribute("representation") == "B64"
            ? Encoding.UTF8.GetString(Convert.FromBase64String(text.Value))
            : throw new DmpException(Unreadable);
    }
}
