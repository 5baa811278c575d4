using ReferenceEditor.Dmp;

namespace ReferenceEditor.Defects.Auth02;

/// <summary>The VIHF declares a bare password.</summary>
internal sealed class VihfContexteMotDePasse : IDefect
{
    public string Id => "vihf-contexte-mot-de-passe";

    public string Title => "Le VIHF déclare une authentification par simple mot de passe";

    public IReadOnlyList<string> Preuves => ["DMP/AUTH.02.01.02"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IAuthenticationContexts, Bare>();

    private sealed class Bare : IAuthenticationContexts
    {
        public AuthenticationContext ContextOf(DmpCaller caller) => new("urn:oasis:names:tc:SAML:2.0:ac:classes:Password", null, caller.Since);
    }
}
