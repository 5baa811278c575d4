namespace Conformance.Fakes.Dmp;

/// <summary>A card signs in direct authentication, a structure's seal in the others. No public text says how the DMP refuses the contrary.</summary>
internal sealed class SignerOfMode : IVihfRule
{
    public IEnumerable<Breach> Check(VihfCase judged)
    {
        if (judged.Signer is not { } signer || !VihfModes.Known(judged.Vihf.Mode))
            yield break;
        var isPerson = DistinguishedName.NamesPerson(signer);
        if (isPerson != judged.Vihf.Mode is VihfModes.Direct)
            yield return Breach.ToConfirm("VIHF/Signature", $"VIHF {judged.Vihf.Mode} signé par {(isPerson ? "une carte de professionnel" : "un certificat de structure")}, {signer.Subject}");
    }
}
