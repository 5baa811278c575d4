using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>Where things are in the realm of Pro Santé Connect.</summary>
internal static class Realm
{
    public const string Root = "/auth/realms/esante-wallet";
    public const string Protocol = Root + "/protocol/openid-connect";
    public const string Acr = "eidas1";
    public const string SpecificScope = "scope_all";

    /// <summary>Issuer as the client reaches it: by 127.0.0.1 or by localhost.</summary>
    public static string IssuerOf(ServiceRequest request) => IssuerAt(request.Url).ToString();

    public static Uri IssuerAt(Uri address) => new($"https://{address.Authority}{Root}");

    /// <summary>Operation named by a path: auth, token, userinfo, certs, logout, openid-configuration; <c>?</c> elsewhere.</summary>
    public static string OperationOf(Uri url) => url.AbsolutePath switch
    {
        Protocol + "/auth" => "auth",
        Protocol + "/token" => "token",
        Protocol + "/userinfo" => "userinfo",
        Protocol + "/certs" => "certs",
        Protocol + "/logout" => "logout",
        Root + "/.well-known/openid-configuration" or Root + "/.well-known/wallet-openid-configuration" => "openid-configuration",
        _ => "?",
    };
}
