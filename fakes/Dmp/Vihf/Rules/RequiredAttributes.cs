namespace Conformance.Fakes.Dmp;

/// <summary>Attributes that a VIHF carries: the patient where there is one, the professional's name except in direct authentication.</summary>
internal sealed class RequiredAttributes : IVihfRule
{
    public IEnumerable<Breach> Check(VihfCase judged) =>
        from name in Required(judged)
        where string.IsNullOrEmpty(judged.Vihf.Attribute(name))
        select Breach.Refused($"VIHF/{name}", $"attribut {name} absent du VIHF");

    private static IEnumerable<string> Required(VihfCase judged) =>
    [
        .. VihfAttributes.Required,
        .. judged.ConcernsPatient ? [VihfAttributes.ResourceId] : Array.Empty<string>(),
        .. judged.Vihf.Mode is VihfModes.Direct ? Array.Empty<string>() : [VihfAttributes.SubjectName],
    ];
}
