using System.Xml.Linq;

namespace ReferenceEditor.Dmp;

/// <summary>Errors of an ebXML registry answer.</summary>
internal static class RegistryErrors
{
    private const string Success = "urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Success";

    /// <summary>Throws unless the registry declares a success.</summary>
    /// <exception cref="DmpUnavailableException">It declares anything else.</exception>
    public static void ThrowIfAny(XElement answer, string message)
    {
        var status = answer.DescendantsAndSelf().Select(element => element.Attribute("status")?.Value)
            .FirstOrDefault(value => value?.Contains("ResponseStatusType", StringComparison.Ordinal) is true);
        if (status != Success)
            throw new DmpUnavailableException(message, Describe(answer));
    }

    private static string Describe(XElement answer)
    {
        var errors = answer.Descendants().Where(element => element.Name.LocalName == "RegistryError")
            .Select(error => $"{error.Attribute("errorCode")?.Value} : {error.Attribute("codeContext")?.Value}").ToList();
        return errors.Count > 0 ? string.Join(" ; ", errors) : "Réponse sans succès ni motif.";
    }
}
