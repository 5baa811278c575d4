namespace Conformance.Fakes.Dmp;

/// <summary>An assertion opens Web-PS once (EX_AIR-040).</summary>
internal sealed class WebPsSingleUse(AssertionRegister register) : IVihfRule
{
    public IEnumerable<Breach> Check(VihfCase judged) =>
        register.IsNew(judged.Vihf) ? [] : [Breach.Refused("EX_AIR-040", $"VIHF {judged.Vihf.Id} déjà reçu : le jeton du Web-PS est à usage unique")];
}
