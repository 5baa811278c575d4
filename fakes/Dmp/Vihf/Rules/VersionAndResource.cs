namespace Conformance.Fakes.Dmp;

/// <summary>VIHF_Version: 4.0, or 3.0 as older messages have it; Ressource_URN: the DMP.</summary>
internal sealed class VersionAndResource : IVihfRule
{
    private const string Current = "4.0";
    private const string Older = "3.0";

    public IEnumerable<Breach> Check(VihfCase judged)
    {
        var vihf = judged.Vihf;
        if (vihf.Version == Older)
            yield return Breach.Tolerated($"VIHF/{VihfAttributes.Version}", $"VIHF {Older} ; la version courante est {Current}");
        else if (vihf.Version is not null and not Current)
            yield return Breach.Refused($"VIHF/{VihfAttributes.Version}", $"VIHF_Version « {vihf.Version} » au lieu de {Current}");
        if (vihf.Attribute(VihfAttributes.ResourceUrn) is { } urn and not "urn:dmp")
            yield return Breach.Refused($"VIHF/{VihfAttributes.ResourceUrn}", $"Ressource_URN « {urn} » au lieu de urn:dmp");
    }
}
