namespace Conformance.Fakes.Dmp;

/// <summary>
/// Identifiant_Structure against the certificate's OU. Since April 2023 a certificate of the legal entity does for its sites: the VIHF then names the site.
/// The legal entity itself is tolerated until a date that is not fixed, and never for SA17. Without a declared structure nothing tells one from the other.
/// </summary>
internal sealed class StructureOfCertificate(DmpSettings settings, TimeProvider clock) : IVihfRule
{
    private const string Rule = $"VIHF/{VihfAttributes.Structure}";
    private const string ElderlyHome = "SA17^";

    public IEnumerable<Breach> Check(VihfCase judged)
    {
        if (judged is not { Signer: { } signer, Vihf.Structure: { Length: > 0 } named } || settings.Structure is not { } declared || DistinguishedName.NamesPerson(signer))
            yield break;
        var unit = DistinguishedName.UnitOf(signer);
        if (declared.IsLegalEntity(named))
            yield return OfLegalEntity(judged.Vihf, named);
        if (named != unit && !(declared.IsLegalEntity(unit) && declared.IsSite(named)))
            yield return Breach.Refused(Rule, $"Identifiant_Structure {named}, certificat de {unit}", Faults.WrongLegalPerson);
    }

    private Breach OfLegalEntity(Vihf vihf, string named)
    {
        const string Site = "au lieu de son site géographique";
        if (vihf.Attribute(VihfAttributes.Sector)?.StartsWith(ElderlyHome, StringComparison.Ordinal) is true)
            return Breach.Refused(Rule, $"Identifiant_Structure {named}, l'entité juridique, {Site} : jamais admis pour SA17");
        return settings.LegalEntityRefusedFrom is { } date && DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime) >= date
            ? Breach.Refused(Rule, $"Identifiant_Structure {named}, l'entité juridique, {Site} : refusé depuis le {date:dd/MM/yyyy}")
            : Breach.Tolerated(Rule, $"Identifiant_Structure {named}, l'entité juridique, {Site} : toléré, blocage annoncé courant 2027 (date à fixer)");
    }
}
