namespace Conformance.Fakes.Dmp;

/// <summary>An assertion opens one transaction. No public rule says so of the SOAP services.</summary>
internal sealed class SingleUse(AssertionRegister register) : IVihfRule
{
    public IEnumerable<Breach> Check(VihfCase judged) =>
        register.IsNew(judged.Vihf) ? [] : [Breach.ToConfirm("VIHF/ID", $"VIHF {judged.Vihf.Id} déjà reçu : aucune règle publique ne l'interdit hors du Web-PS")];
}
