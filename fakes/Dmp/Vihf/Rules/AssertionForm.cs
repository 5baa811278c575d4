namespace Conformance.Fakes.Dmp;

/// <summary>The SAML assertion: its version, the format of its issuer, no audience, each attribute once.</summary>
internal sealed class AssertionForm : IVihfRule
{
    private const string SubjectName = "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName";

    public IEnumerable<Breach> Check(VihfCase judged)
    {
        var vihf = judged.Vihf;
        if (vihf.SamlVersion != "2.0")
            yield return Breach.Refused("SAML 2.0", $"assertion SAML de version « {vihf.SamlVersion} » au lieu de 2.0");
        if (vihf.IssuerFormat != SubjectName)
            yield return Breach.Tolerated("VIHF/Issuer/Format", $"Format de l'Issuer « {vihf.IssuerFormat} » au lieu de {SubjectName}");
        if (vihf.RestrictsAudience)
            yield return Breach.Tolerated("VIHF/AudienceRestriction", "AudienceRestriction présente");
        foreach (var name in vihf.Repeated)
            yield return Breach.Tolerated($"VIHF/{name}", $"{name} donné plusieurs fois : le premier est lu");
        if (vihf is { StatesAuthentication: true, AuthenticatedAt: null })
            yield return Breach.Tolerated("VIHF/AuthnStatement", "AuthnInstant absent ou illisible");
        if (vihf is { StatesAuthentication: true, ClassRef: null })
            yield return Breach.ToConfirm("VIHF/AuthnContextClassRef", "AuthnContextClassRef absent");
    }
}
