namespace Conformance.Fakes.Dmp;

/// <summary>purposeofuse: a mode of access of TRE_R248; breaking the glass has its reason.</summary>
internal sealed class AccessMode : IVihfRule
{
    private const string Rule = "VIHF/purposeofuse";
    private const string System = "1.2.250.1.213.1.1.4.248";
    private static readonly string[] Known = ["normal", "bris_de_glace", "centre_15"];

    public IEnumerable<Breach> Check(VihfCase judged)
    {
        var vihf = judged.Vihf;
        if (vihf.PurposeCode is { } mode && !Known.Contains(mode.Code))
            yield return Breach.Refused(Rule, $"mode d'accès « {mode.Code} » inconnu");
        if (vihf.PurposeCode is { } coded && coded.System != System)
            yield return Breach.Refused(Rule, $"mode d'accès du système « {coded.System} » au lieu de {System}");
        if (vihf.PurposeCode is null && vihf.Attribute(VihfAttributes.Purpose) is { Length: > 0 } text)
            yield return Breach.Refused(Rule, $"mode d'accès « {text} » sans élément PurposeOfUse");
        if (vihf.Purpose is "bris_de_glace" && string.IsNullOrEmpty(vihf.Attribute(VihfAttributes.AccessReason)))
            yield return Breach.Refused($"VIHF/{VihfAttributes.AccessReason}", "bris de glace sans raison");
    }
}
