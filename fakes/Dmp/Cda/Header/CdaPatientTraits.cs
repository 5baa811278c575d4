using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>The traits of the patient: name at birth, sex, birth, and the commune where they were born.</summary>
internal sealed class CdaPatientTraits : ICdaRule
{
    private static readonly string[] Sexes = ["M", "F", "U"];

    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry)
    {
        var patient = CdaHeader.At(header.Patient, "patient");
        if (patient is null)
            return [new(RuleNames.CdaPatientTraits, "recordTarget/patientRole/patient absent")];
        return [.. Names(patient), .. Birth(patient)];
    }

    private static IEnumerable<CdaFlaw> Names(XElement patient)
    {
        if (!Qualified(patient, "family", "BR"))
            yield return new(RuleNames.CdaPatientTraits, "nom de naissance absent (name/family qualifier BR)");
        if (!Qualified(patient, "given", "BR"))
            yield return new(RuleNames.CdaPatientTraits, "premier prénom de naissance absent (name/given qualifier BR)");
        if (patient.Elements(Ns.Hl7 + "name").Elements(Ns.Hl7 + "given").All(given => given.Attribute("qualifier") is not null))
            yield return new(RuleNames.CdaPatientTraits, "liste des prénoms de naissance absente (name/given sans qualifier)");
    }

    private static IEnumerable<CdaFlaw> Birth(XElement patient)
    {
        if (CdaHeader.Of(CdaHeader.At(patient, "administrativeGenderCode"), "code") is var sex && !Sexes.Contains(sex))
            yield return new(RuleNames.CdaPatientTraits, $"administrativeGenderCode « {sex ?? "absent"} » au lieu de M, F ou U");
        if (CdaHeader.At(patient, "birthTime") is not { } born || (CdaHeader.Of(born, "value") ?? CdaHeader.Of(born, "nullFlavor")) is null)
            yield return new(RuleNames.CdaPatientTraits, "birthTime absent");
        if (CdaHeader.Text(CdaHeader.At(patient, "birthplace", "place", "addr", "county")) is null)
            yield return new(RuleNames.CdaPatientTraits, "code du lieu de naissance absent (birthplace/place/addr/county, obligatoire avec l'INS)");
    }

    private static bool Qualified(XElement patient, string part, string qualifier) =>
        patient.Elements(Ns.Hl7 + "name").Elements(Ns.Hl7 + part).Any(found => (string?)found.Attribute("qualifier") == qualifier && CdaHeader.Text(found) is not null);
}
