namespace Conformance.Fakes.ProSanteConnect;

/// <summary>Names of the facts that Pro Santé Connect notes of a request. None is ever a code, a token or a secret.</summary>
public static class ProSanteConnectFacts
{
    /// <summary>National identifier of the professional.</summary>
    public const string User = "user";

    /// <summary>client_id of the product.</summary>
    public const string ClientId = "clientId";

    /// <summary>acr_values asked for.</summary>
    public const string Acr = "acr";

    /// <summary>Scopes asked for, as sent.</summary>
    public const string Scope = "scope";

    /// <summary>grant_type asked for.</summary>
    public const string Grant = "grant";

    /// <summary>What the service concluded: <c>page</c>, <c>identifie</c>, <c>inconnu</c>, <c>accorde</c>, or the OAuth error.</summary>
    public const string Result = "result";
}
