namespace Conformance.Fakes.Dmp;

/// <summary>TD0.10 is Web-PS in AIR: reinforced indirect authentication.</summary>
internal sealed class WebPsMode : IVihfRule
{
    public IEnumerable<Breach> Check(VihfCase judged)
    {
        if (judged.Vihf.Mode is { } mode and not VihfModes.Reinforced)
            yield return Breach.Refused("TD0.10", $"Web-PS en AIR ouvert par un VIHF {mode} au lieu de {VihfModes.Reinforced}");
    }
}
