using ReferenceEditor.Accounts;

namespace ReferenceEditor.Dmp;

/// <summary>Declares to the DMP how a session was authenticated.</summary>
internal interface IAuthenticationContexts
{
    /// <summary>The declaration for a caller.</summary>
    AuthenticationContext ContextOf(DmpCaller caller);
}

/// <summary>The class of the second factor, with the declaration that AIR asks for: the product conforms to the PGSSI-S.</summary>
internal sealed class StrongAuthenticationContexts : IAuthenticationContexts
{
    private const string Classes = "urn:oasis:names:tc:SAML:2.0:ac:classes:";

    /// <inheritdoc/>
    public AuthenticationContext ContextOf(DmpCaller caller) => new(
        Classes + (caller.Factor is SecondFactor.ProSanteConnect ? "SmartcardPKI" : "TimeSyncToken"),
        "CONF_EXI_PGSSIS",
        caller.Since);
}
