using Hl7.Fhir.Model;

namespace Conformance.Fakes.AnnuaireSante.Resources;

/// <summary>A person as the Annuaire publishes it: profession and speciality are qualifications, and there is no place.</summary>
internal static class Practitioners
{
    public static Practitioner From(Person person, string id, Meta meta)
    {
        var published = new Practitioner { Id = id, Meta = meta, Language = "fr", Active = person.Active, Identifier = Identifiers(person.Rpps) };
        return person.Active ? Describe(published, person) : published;
    }

    private static Practitioner Describe(Practitioner practitioner, Person person)
    {
        practitioner.Name = [new HumanName { Use = HumanName.NameUse.Usual, Family = person.Family, Given = [person.Given], Prefix = [person.Civility] }];
        practitioner.Telecom = Telecoms.OfAPerson(person.Mailboxes);
        practitioner.Qualification = [Profession(person.Profession)];
        if (person.Speciality is { } speciality)
            practitioner.Qualification.Add(new() { Code = new CodeableConcept(Nos.Speciality, speciality) });
        return practitioner;
    }

    private static Practitioner.QualificationComponent Profession(string code) =>
        new() { Code = new CodeableConcept { Coding = [new Coding(Nos.Profession, code), new Coding(Nos.Category, "C")] } };

    private static List<Identifier> Identifiers(string rpps) => [Official("IDNPS", Nos.Idnps, "8" + rpps), Official("RPPS", Nos.Rpps, rpps)];

    internal static Identifier Official(string type, string system, string value) =>
        new(system, value) { Use = Identifier.IdentifierUse.Official, Type = new CodeableConcept(Nos.IdentifierTypes, type) };
}
