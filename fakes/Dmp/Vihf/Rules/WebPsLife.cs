namespace Conformance.Fakes.Dmp;

/// <summary>An assertion opens Web-PS within 30 seconds (EX_AIR-040); the tolerance for clocks would make that meaningless, and has no part here.</summary>
internal sealed class WebPsLife(DmpSettings settings, TimeProvider clock) : IVihfRule
{
    public IEnumerable<Breach> Check(VihfCase judged)
    {
        if (judged.Vihf.IssuedAt is { } issued && clock.GetUtcNow() - issued is var age && age > settings.WebPsLife)
            yield return Breach.Refused("EX_AIR-040", $"VIHF émis il y a {age.TotalSeconds:0} s : le jeton du Web-PS vit {settings.WebPsLife.TotalSeconds:0} s");
    }
}
