using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Namespaces of the DMP's messages.</summary>
internal static class Ns
{
    public static readonly XNamespace Soap11 = "http://schemas.xmlsoap.org/soap/envelope/";
    public static readonly XNamespace Soap12 = "http://www.w3.org/2003/05/soap-envelope";
    public static readonly XNamespace Wsa = "http://www.w3.org/2005/08/addressing";
    public static readonly XNamespace Wsse = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    public static readonly XNamespace Saml = "urn:oasis:names:tc:SAML:2.0:assertion";
    public static readonly XNamespace Ds = "http://www.w3.org/2000/09/xmldsig#";
    public static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";
    public static readonly XNamespace Xop = "http://www.w3.org/2004/08/xop/include";
    public static readonly XNamespace Hl7 = "urn:hl7-org:v3";
    public static readonly XNamespace Gdp = "asip:ci-sis:gdp:2010";
    public static readonly XNamespace Habilitations = "urn:si-dmp-habilitations";
    public static readonly XNamespace Patients = "urn:si-dmp-patients";
    public static readonly XNamespace Rim = "urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0";
    public static readonly XNamespace Rs = "urn:oasis:names:tc:ebxml-regrep:xsd:rs:3.0";
    public static readonly XNamespace Lcm = "urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0";
    public static readonly XNamespace Query = "urn:oasis:names:tc:ebxml-regrep:xsd:query:3.0";
    public static readonly XNamespace Xds = "urn:ihe:iti:xds-b:2007";

    /// <summary>Declares a prefix on an element.</summary>
    public static XAttribute Prefix(string prefix, XNamespace ns) => new(XNamespace.Xmlns + prefix, ns.NamespaceName);
}
