using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Tests.Dmp.WebPs;

/// <summary>Requests of a browser, as a correct product makes it send them.</summary>
internal static class WebRequests
{
    public const string PatientFile = $"/AccesIndirectRenforce/DossierPatient/{VihfDraft.Ins}/{VihfDraft.Oid}";
    public const string Dashboard = "/AccesIndirectRenforce/TableauDeBord";

    public static ServiceRequest Get(string path, X509Certificate2? client = null) =>
        new("GET", new Uri($"https://127.0.0.1:8443{path}"), new Dictionary<string, string>(), [], client ?? Identities.Auth);

    public static ServiceRequest Form(string path, string body) => Get(path) with { Method = "POST", Body = Encoding.UTF8.GetBytes(body) };

    public static ServiceRequest Post(string path, string vihf) => Form(path, $"SAMLResponse={WebUtility.UrlEncode(Convert.ToBase64String(Encoding.UTF8.GetBytes(Response(vihf))))}");

    public static string Response(string vihf) => $"<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\">{vihf}</samlp:Response>";
}
