using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>The userinfo endpoint: who the professional is, and as what.</summary>
/// <remarks>The names of the claims are those of Pro Santé Connect; only claims whose value is public knowledge or the harness's own are given.</remarks>
internal sealed class UserInfoEndpoint(Grants grants, TokenSigner signer)
{
    private const string Operation = "userinfo";
    private const string Bearer = "Bearer ";

    public ServiceAnswer Answer(ServiceRequest request)
    {
        var token = request.Header("Authorization") is { } header && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? header[Bearer.Length..].Trim()
            : Parameters.OfForm(request)["access_token"];
        return token is not null && grants.OfAccess(token) is { } session
            ? Replies.Json(Operation, Describe(session.User))
                .With(ProSanteConnectFacts.User, session.User.NationalId).With(ProSanteConnectFacts.Result, "accorde")
            : Replies.Error(Operation, 401, "invalid_token", "Token verification failed");
    }

    private Dictionary<string, object> Describe(ProSanteConnectUser user) => new()
    {
        ["sub"] = signer.SubjectOf(user),
        ["SubjectNameID"] = user.NationalId,
        ["preferred_username"] = user.NationalId,
        ["given_name"] = user.Given,
        ["family_name"] = user.Family,
        ["SubjectRole"] = new[] { $"{user.Profession}^1.2.250.1.213.1.1.5.5" },
        ["Palier_Authentification"] = "APPPRIP3^1.2.250.1.213.1.5.1.1.1",
        ["PSI_Locale"] = "1.2.250.1.213.1.3.1.1",
        ["Mode_Acces_Raison"] = "",
        ["Acces_Regulation_Medicale"] = "FAUX",
        ["UITVersion"] = "1.0",
        ["otherIds"] = new[] { new { identifiant = user.NationalId, origine = "RPPS", qualite = 1 } },
        ["SubjectRefPro"] = new { exercices = new[] { new { codeProfession = user.Profession, nomDexercice = user.Family, prenomDexercice = user.Given, activities = Array.Empty<object>() } } },
    };
}
