using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>Pro Santé Connect without a socket: which endpoint answers what.</summary>
internal sealed class ProSanteConnectHandler : IServiceHandler
{
    private readonly TokenSigner _signer;
    private readonly AuthorizationEndpoint _authorization;
    private readonly TokenEndpoint _token;
    private readonly UserInfoEndpoint _userInfo;
    private readonly LogoutEndpoint _logout;

    /// <summary>A realm with one client.</summary>
    public ProSanteConnectHandler(Professionals professionals, RegisteredClient client, TimeProvider clock)
    {
        var grants = new Grants(clock);
        _signer = new TokenSigner(clock);
        _authorization = new AuthorizationEndpoint(professionals, client, grants);
        _token = new TokenEndpoint(client, grants, _signer);
        _userInfo = new UserInfoEndpoint(grants, _signer);
        _logout = new LogoutEndpoint(grants);
    }

    public string Service => "psc";

    public string OperationOf(ServiceRequest request) => Realm.OperationOf(request.Url);

    public ServiceAnswer Answer(ServiceRequest request) => OperationOf(request) switch
    {
        "auth" => _authorization.Answer(request),
        "token" => _token.Answer(request),
        "userinfo" => _userInfo.Answer(request),
        "logout" => _logout.Answer(request),
        "certs" => Replies.Json("certs", _signer.PublicKeys()),
        "openid-configuration" => Replies.Json("openid-configuration", Discovery.Of(Realm.IssuerOf(request))),
        var unknown => Replies.Error(unknown, 404, "not_found", "Unknown endpoint"),
    };

    public ServiceRequest Redact(ServiceRequest request) => Redaction.Of(request);

    public ServiceAnswer Redact(ServiceAnswer answer) => Redaction.Of(answer);
}
