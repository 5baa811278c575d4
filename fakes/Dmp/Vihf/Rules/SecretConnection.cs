namespace Conformance.Fakes.Dmp;

/// <summary>confidentiality-code, where there is one, asks for a secret connection and nothing else.</summary>
internal sealed class SecretConnection : IVihfRule
{
    private const string Rule = "VIHF/confidentiality-code";

    public IEnumerable<Breach> Check(VihfCase judged)
    {
        var vihf = judged.Vihf;
        foreach (var wrong in vihf.Confidentialities.Where(code => code.Code != Vihf.Secret || code.System != Vihf.SecretSystem))
            yield return Breach.Refused(Rule, $"code {wrong.Code} du système « {wrong.System} » au lieu de {Vihf.Secret}, {Vihf.SecretSystem}");
        if (vihf.Confidentialities.Count == 0 && vihf.Attribute(VihfAttributes.Confidentiality) is { } text)
            yield return Breach.ToConfirm(Rule, $"connexion secrète demandée par « {text} », sans élément codé");
    }
}
