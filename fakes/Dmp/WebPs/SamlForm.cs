using System.Text;
using System.Xml;
using System.Xml.Linq;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>The form of TD0.10: SAMLResponse is a samlp:Response in base64, around one assertion.</summary>
internal static class SamlForm
{
    public const string Field = "SAMLResponse";
    private const string Rule = $"TD0.10/{Field}";
    private static readonly XNamespace Protocol = "urn:oasis:names:tc:SAML:2.0:protocol";

    /// <summary>Its assertions; none once the reception knows why there is none.</summary>
    public static IReadOnlyList<XElement> Read(ServiceRequest request, Reception reception)
    {
        if (FormFields.Read(request).FirstOrDefault(field => field.Name == Field).Value is not { Length: > 0 } written)
            return Unreadable($"champ {Field} absent du formulaire", reception);
        if (Decode(written) is not { } response)
            return Unreadable($"champ {Field} qui n'est pas en base64", reception);

        try
        {
            return AssertionsOf(SafeXml.Load(response).Root!, reception);
        }
        catch (XmlException problem)
        {
            return Unreadable(UnreadableXml.Why(problem), reception);
        }
    }

    /// <summary>Bytes of a base64 text; null when it is not one.</summary>
    public static byte[]? Decode(string written)
    {
        var bytes = new byte[written.Length];
        return Convert.TryFromBase64String(written, bytes, out var length) ? bytes[..length] : null;
    }

    /// <summary>The form without what its editor keeps secret, which its base64 would carry into the journal.</summary>
    public static ServiceRequest WithoutSecrets(ServiceRequest request, Func<string, string> clean)
    {
        var fields = FormFields.Read(request).Select(field => field.Name == Field ? field with { Value = Clean(field.Value, clean) } : field);
        return request with { Body = Encoding.UTF8.GetBytes(FormFields.Write(fields)) };
    }

    private static string Clean(string written, Func<string, string> clean) =>
        Decode(written) is { } response ? Convert.ToBase64String(Encoding.Latin1.GetBytes(clean(Encoding.Latin1.GetString(response)))) : "";

    private static IReadOnlyList<XElement> AssertionsOf(XElement response, Reception reception) =>
        response.Name == Protocol + "Response" ? [.. response.Elements(Ns.Saml + "Assertion")] : Unreadable($"racine {response.Name.LocalName} au lieu de samlp:Response", reception);

    private static IReadOnlyList<XElement> Unreadable(string observed, Reception reception)
    {
        reception.Stop(Breach.Refused(Rule, observed));
        return [];
    }
}
