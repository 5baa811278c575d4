namespace Conformance.Fakes.Dmp;

/// <summary>NameID: RPPS or ADELI; an identifier given by the structure does in plain indirect authentication alone (EX_AIR-020).</summary>
internal sealed class SubjectIdentifier : IVihfRule
{
    private const string Rule = "VIHF/NameID";

    public IEnumerable<Breach> Check(VihfCase judged) => judged.Vihf.Professional switch
    {
        null => [Breach.Refused(Rule, "NameID absent du VIHF")],
        { IsKnownForm: false } unknown => [Breach.Refused(Rule, $"NameID « {unknown.Whole} » : ni RPPS, ni ADELI, ni identifiant interne à la structure")],
        { IsInternal: true } given => OfStructure(judged.Vihf, given),
        { HasItsKey: false } wrong => [Breach.Tolerated(Rule, $"RPPS « {wrong.National} » dont la clé est fausse")],
        _ => [],
    };

    private static IEnumerable<Breach> OfStructure(Vihf vihf, ProfessionalIdentifier given)
    {
        if (vihf.Mode is VihfModes.Reinforced)
            yield return Breach.Refused("EX_AIR-020", $"NameID « {given.Whole} » : un identifiant interne ne suffit pas en authentification renforcée");
        if (vihf.Mode is VihfModes.Direct)
            yield return Breach.ToConfirm(Rule, $"NameID « {given.Whole} » en authentification directe : un identifiant interne y vient d'une CPE");
        if (vihf.Mode is not VihfModes.Reinforced && given.Finess is { } finess && vihf.Structure is { Length: > 1 } structure && structure[1..] != finess)
            yield return Breach.Refused(Rule, $"NameID donné par la structure {finess}, Identifiant_Structure {structure}");
    }
}
