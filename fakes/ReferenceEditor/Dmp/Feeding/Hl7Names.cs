using System.Globalization;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Dmp.Feeding;

/// <summary>Persons, structures and patients in the HL7 v2 types of XDS.</summary>
internal static class Hl7Names
{
    /// <summary>XCN.</summary>
    public static string Person(HeaderAuthor author) =>
        $"{author.Id}^{author.Family}^{author.Given}^^^^^^&{author.Root}&ISO^D^^^{(author.IsLegalPerson ? "IDNST" : "IDNPS")}";

    /// <summary>XON.</summary>
    public static string Institution(Organization organization) => $"{organization.Name}^^^^^&1.2.250.1.71.4.2.2&ISO^IDNST^^^{organization.Id}";

    /// <summary>CX of the hospital's own identifier.</summary>
    public static string HospitalId(Patient patient) => $"{patient.Id}^^^&{Oids.HospitalPatients}&ISO^PI";

    /// <summary>Traits, as lines of a PID segment.</summary>
    public static IEnumerable<string> Traits(Patient patient) =>
    [
        $"PID-5|{patient.Family}^{patient.Given}^^^^^L",
        $"PID-7|{patient.BirthDate.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}",
        $"PID-8|{patient.Sex}",
    ];
}
