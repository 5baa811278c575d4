using System.Xml.Linq;

namespace ReferenceEditor.Dmp;

/// <summary>TD3.2: the content of a document of the DMP (ITI-43).</summary>
internal static class Td32
{
    private const string Refused = "Le DMP n'a pas donné le document.";
    private static readonly XNamespace Xds = "urn:ihe:iti:xds-b:2007";
    private static readonly XNamespace Xop = "http://www.w3.org/2004/08/xop/include";

    /// <summary>Asks for a document.</summary>
    public static SoapRequest Ask(DmpDocument document) => new(
        "repository",
        "urn:ihe:iti:2007:RetrieveDocumentSet",
        new XElement(
            Xds + "RetrieveDocumentSetRequest",
            new XAttribute("xmlns", Xds),
            new XElement(
                Xds + "DocumentRequest",
                new XElement(Xds + "RepositoryUniqueId", document.Repository),
                new XElement(Xds + "DocumentUniqueId", document.UniqueId))));

    /// <summary>Reads what the DMP answered.</summary>
    /// <exception cref="DmpUnavailableException">The DMP answered an error, or no document.</exception>
    public static DmpDocumentContent Read(SoapAnswer answer)
    {
        RegistryErrors.ThrowIfAny(answer.Body, Refused);
        var response = answer.Body.Element(Xds + "DocumentResponse") ?? throw new DmpUnavailableException(Refused, "Réponse sans document.");
        return new DmpDocumentContent(response.Element(Xds + "mimeType")?.Value ?? "application/octet-stream", BytesOf(response, answer));
    }

    private static byte[] BytesOf(XElement response, SoapAnswer answer)
    {
        var document = response.Element(Xds + "Document") ?? throw new DmpUnavailableException(Refused, "Réponse sans contenu.");
        if (document.Element(Xop + "Include")?.Attribute("href")?.Value is not { } href)
            return Inline(document.Value);

        var id = Uri.UnescapeDataString(href.Replace("cid:", "", StringComparison.Ordinal));
        return answer.Parts.FirstOrDefault(part => part.Key == id || Uri.UnescapeDataString(part.Key) == id).Value
            ?? throw new DmpUnavailableException(Refused, $"Partie « {id} » absente de la réponse.");
    }

    private static byte[] Inline(string base64)
    {
        try
        {
            return Convert.FromBase64String(base64);
        }
        catch (FormatException error)
        {
            throw new DmpUnavailableException(Refused, error.Message);
        }
    }
}
