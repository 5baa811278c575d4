namespace Conformance.Fakes.Dmp;

/// <summary>Roles: a profession first, then the speciality of doctors and pharmacists; an automate is one by a code of its own.</summary>
internal sealed class ProfessionalRoles : IVihfRule
{
    private const string Rule = $"VIHF/{VihfAttributes.Role}";
    private const string Doctor = "10";
    private const string Pharmacist = "21";
    private const string Automate = "AUTOMATE";
    private const string Professions = "1.2.250.1.71.1.2.7";
    private const string Specialities = "1.2.250.1.71.4.2.5";
    private const string OtherRoles = "1.2.250.1.213.1.1.4.6";

    public IEnumerable<Breach> Check(VihfCase judged) => judged.Vihf.RoleCodes switch
    {
        [] when judged.Vihf.Attribute(VihfAttributes.Role) is { Length: > 0 } text => [Breach.Refused(Rule, $"rôle « {text} » sans élément Role")],
        [] => [],
        [var profession, ..] => [.. OfProfession(profession), .. OfSpeciality(profession, judged.Vihf.RoleCodes.ElementAtOrDefault(1))],
    };

    private static IEnumerable<Breach> OfProfession(VihfCode profession)
    {
        if (profession.System is null)
            yield return Breach.Refused(Rule, $"rôle {profession.Code} sans codeSystem");
        else if (profession.Code == Automate && profession.System != OtherRoles)
            yield return Breach.Refused(Rule, $"rôle {Automate} du système {profession.System} au lieu de {OtherRoles}");
        else if (profession.System == Specialities)
            yield return Breach.Refused(Rule, $"premier rôle {profession.Code} du système des spécialités {Specialities} au lieu de celui d'une profession, {Professions}");
        else if (profession.System is not (Professions or OtherRoles))
            yield return Breach.ToConfirm(Rule, $"rôle {profession.Code} du système {profession.System} : nomenclature non vérifiée");
    }

    private static IEnumerable<Breach> OfSpeciality(VihfCode profession, VihfCode? speciality)
    {
        if (profession is not { Code: Doctor or Pharmacist, System: Professions })
            yield break;
        if (speciality is null)
            yield return Breach.Refused(Rule, $"profession {profession.Code} sans spécialité", SoapFault.Sender("Aucune spécialité dans le vihf"));
        else if (profession.Code == Doctor && speciality.System != Specialities)
            yield return Breach.Refused(Rule, $"spécialité {speciality.Code} du système {speciality.System} au lieu de {Specialities}");
    }
}
