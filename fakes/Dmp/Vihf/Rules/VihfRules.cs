namespace Conformance.Fakes.Dmp;

/// <summary>The rules of the content of a VIHF.</summary>
internal static class VihfRules
{
    /// <summary>Those of the SOAP services.</summary>
    public static IReadOnlyList<IVihfRule> OfServices(DmpSettings settings, AssertionRegister register, TimeProvider clock) =>
        [.. OfContent(settings, clock), new SingleUse(register)];

    /// <summary>Those of Web-PS in AIR.</summary>
    public static IReadOnlyList<IVihfRule> OfWebPs(DmpSettings settings, AssertionRegister register, TimeProvider clock) =>
        [.. OfContent(settings, clock), new WebPsMode(), new WebPsLife(settings, clock), new WebPsSingleUse(register)];

    private static IEnumerable<IVihfRule> OfContent(DmpSettings settings, TimeProvider clock) =>
    [
        new RequiredAttributes(), new AssertionForm(), new VersionAndResource(), new DeclaredAuthentication(), new SignerOfMode(), new SubjectIdentifier(),
        new StructureOfCertificate(settings, clock), new ActivitySector(), new PatientResource(), new ProfessionalRoles(), new AccessMode(), new SecretConnection(),
    ];
}
