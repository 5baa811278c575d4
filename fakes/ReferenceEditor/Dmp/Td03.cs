using System.Xml.Linq;

namespace ReferenceEditor.Dmp;

/// <summary>TD0.3: the professional whom the VIHF names is authorised on the DMP of its patient.</summary>
internal static class Td03
{
    private static readonly XNamespace Habilitations = "urn:si-dmp-habilitations";

    /// <summary>Asks for the authorisation.</summary>
    public static SoapRequest Ask() => new(
        "habilitations",
        "urn:si-dmp-habilitations:HabilitationsEndPoint:setAuthorization",
        new XElement(Habilitations + "setAuthorization", new XAttribute("xmlns", Habilitations), new XElement(Habilitations + "action", "AJOUT")));

    /// <summary>Reads what the DMP answered.</summary>
    /// <exception cref="DmpUnavailableException">The DMP answered anything but a success.</exception>
    public static void Read(XElement answer)
    {
        if (answer.Descendants(Habilitations + "status").FirstOrDefault()?.Value is not "DMPOk")
            throw new DmpUnavailableException("Le DMP n'a pas enregistré l'autorisation.", answer.Value.Trim());
    }
}
