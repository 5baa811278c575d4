using Hl7.Fhir.Model;

namespace Conformance.Fakes.AnnuaireSante.Resources;

/// <summary>A practice as the Annuaire publishes it: a person in a structure, with the mailboxes of that practice and no speciality.</summary>
internal static class PractitionerRoles
{
    public static PractitionerRole From(Practice practice, string number, string practitioner, string organization, Meta meta) => new()
    {
        Id = $"005-{number}",
        Meta = meta,
        Language = "fr",
        Active = true,
        Identifier = [new Identifier(Nos.Rpps, number)],
        Practitioner = new ResourceReference($"Practitioner/{practitioner}"),
        Organization = new ResourceReference($"Organization/{organization}"),
        Code = [new CodeableConcept(Nos.Activity, "GENR01"), new CodeableConcept(Nos.Exercise, "S")],
        Telecom = Telecoms.OfAPerson(practice.Mailboxes),
    };
}
