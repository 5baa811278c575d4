namespace Conformance.Fakes.Dmp;

/// <summary>The mode, and what AuthnContext declares of it. The DMP gets no proof of a second factor, only the class that is declared (EX_AIR-050).</summary>
internal sealed class DeclaredAuthentication : IVihfRule
{
    private const string Pgssis = "CONF_EXI_PGSSIS";
    private const string Classes = "urn:oasis:names:tc:SAML:2.0:ac:classes:";

    public IEnumerable<Breach> Check(VihfCase judged)
    {
        var vihf = judged.Vihf;
        if (vihf.Mode is { } mode && !VihfModes.Known(mode))
            yield return Breach.Refused($"VIHF/{VihfAttributes.Mode}", $"Authentification_Mode « {mode} » inconnu");
        if (!vihf.StatesAuthentication)
            yield return Breach.Refused("VIHF/AuthnStatement", "AuthnStatement/AuthnContext absent du VIHF");
        else if (OfMode(vihf) is { } breach)
            yield return breach;
    }

    private static Breach? OfMode(Vihf vihf) => vihf.Mode switch
    {
        VihfModes.Reinforced => OfReinforced(vihf),
        VihfModes.Direct when !DeclaresCard(vihf) => Breach.ToConfirm("VIHF/AuthnContextClassRef", $"authentification directe déclarée par {Declared(vihf)}, sans SmartcardPKI"),
        _ => null,
    };

    private static Breach? OfReinforced(Vihf vihf)
    {
        if (vihf.ClassRef == Pgssis || vihf.Decl == Pgssis)
            return null;
        var observed = $"authentification renforcée déclarée par {Declared(vihf)}, sans {Pgssis}";
        if (vihf.ClassRef is $"{Classes}Password" or $"{Classes}PasswordProtectedTransport")
            return Breach.Tolerated("EX_AIR-050", observed);
        return DeclaresCard(vihf) ? null : Breach.ToConfirm("EX_AIR-050", observed);
    }

    private static bool DeclaresCard(Vihf vihf) => vihf.ClassRef == $"{Classes}SmartcardPKI";

    private static string Declared(Vihf vihf) => vihf.Decl is null ? vihf.ClassRef ?? "rien" : $"{vihf.ClassRef ?? "rien"} et {vihf.Decl}";
}
