namespace Conformance.Fakes.AnnuaireSante;

/// <summary>Systems of identifiers and codes that the Annuaire Santé publishes, and those of its extensions (NOS, FR Core, IG Annuaire 1.1).</summary>
internal static class Nos
{
    public const string Rpps = "https://rpps.esante.gouv.fr";
    public const string Idnps = "urn:oid:1.2.250.1.71.4.2.1";
    public const string Idnst = "urn:oid:1.2.250.1.71.4.2.2";
    public const string Finess = "https://finess.esante.gouv.fr";
    public const string IdentifierTypes = "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203";
    public const string OrganizationKinds = "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-3307";
    public const string EmailType = "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-contact-point-email-type";
    public const string Mailbox = "https://interop.esante.gouv.fr/ig/fhir/annuaire/StructureDefinition/as-ext-mailbox-mss-metadata";
    public const string OrganizationTypes = "https://interop.esante.gouv.fr/ig/fhir/annuaire/StructureDefinition/as-ext-organization-types";
    public const string Source = "https://annuaire.sante.fr";

    public static string Profession { get; } = Terminology("G15", "ProfessionSante");

    public static string Category { get; } = Terminology("R09", "CategorieProfessionnelle");

    public static string Speciality { get; } = Terminology("R38", "SpecialiteOrdinale");

    public static string MailboxKind { get; } = Terminology("R257", "TypeBAL");

    public static string MailSystem { get; } = Terminology("R256", "TypeMessagerie");

    public static string Activity { get; } = Terminology("R22", "GenreActivite");

    public static string Exercise { get; } = Terminology("R23", "ModeExercice");

    public static string Sector { get; } = Terminology("R02", "SecteurActivite");

    public static string FrCore(string profile) => $"https://hl7.fr/ig/fhir/core/StructureDefinition/{profile}";

    public static string Annuaire(string profile) => $"https://interop.esante.gouv.fr/ig/fhir/annuaire/StructureDefinition/{profile}";

    private static string Terminology(string number, string name) => $"https://mos.esante.gouv.fr/NOS/TRE_{number}-{name}/FHIR/TRE-{number}-{name}";
}
