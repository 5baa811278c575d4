using System.Globalization;
using System.Xml.Linq;
using ReferenceEditor.Patients;
using static ReferenceEditor.Dmp.Feeding.CdaWriter;

namespace ReferenceEditor.Dmp.Feeding;

/// <summary>Persons and structures of a CDA header.</summary>
internal static class CdaPeople
{
    private const string Structures = "1.2.250.1.71.4.2.2";

    public static XElement Patient(Patient patient) => new(
        Hl7 + "recordTarget",
        new XElement(
            Hl7 + "patientRole",
            Id(patient.InsOid, patient.Ins),
            Id(Oids.HospitalPatients, patient.Id),
            NotAsked("addr"),
            NotAsked("telecom"),
            new XElement(
                Hl7 + "patient",
                new XElement(
                    Hl7 + "name",
                    new XElement(Hl7 + "family", new XAttribute("qualifier", "BR"), patient.Family),
                    new XElement(Hl7 + "given", patient.Given),
                    new XElement(Hl7 + "given", new XAttribute("qualifier", "BR"), patient.Given)),
                Code("administrativeGenderCode", new Coded(patient.Sex, "2.16.840.1.113883.5.1", "AdministrativeGender", patient.SexLabel)),
                Value("birthTime", patient.BirthDate.ToString("yyyyMMdd", CultureInfo.InvariantCulture)),
                new XElement(Hl7 + "birthplace", new XElement(Hl7 + "place", new XElement(Hl7 + "addr", new XElement(Hl7 + "county", BirthPlace(patient))))))));

    public static XElement Author(HeaderAuthor author, DateTimeOffset at) => new(
        Hl7 + "author",
        Value("time", WireTime.Cda(at)),
        new XElement(Hl7 + "assignedAuthor", Person(author)));

    public static XElement Custodian(Organization organization) => new(
        Hl7 + "custodian",
        new XElement(
            Hl7 + "assignedCustodian",
            new XElement(Hl7 + "representedCustodianOrganization", Id(Structures, organization.Id), new XElement(Hl7 + "name", organization.Name))));

    public static XElement Responsible(HeaderAuthor responsible, DateTimeOffset at) => new(
        Hl7 + "legalAuthenticator",
        Value("time", WireTime.Cda(at)),
        new XElement(Hl7 + "signatureCode", new XAttribute("code", "S")),
        new XElement(Hl7 + "assignedEntity", Person(responsible)));

    public static XElement Represented(Organization organization, params object[] more) =>
        new(Hl7 + "representedOrganization", Id(Structures, organization.Id), new XElement(Hl7 + "name", organization.Name), more);

    public static IEnumerable<XElement> Person(HeaderAuthor author)
    {
        yield return Id(author.Root, author.Id);
        if (author.Specialty is { } specialty)
            yield return Code("code", specialty);
        yield return NotAsked("addr");
        yield return NotAsked("telecom");
        yield return new XElement(
            Hl7 + "assignedPerson",
            new XElement(
                Hl7 + "name",
                new XElement(Hl7 + "family", author.Family),
                author.Given.Length > 0 ? new XElement(Hl7 + "given", author.Given) : null));
        yield return Represented(author.Organization);
    }

    private static XElement NotAsked(string element) => new(Hl7 + element, new XAttribute("nullFlavor", "NASK"));

    /// <summary>Five digits of the INS hold the code of the birthplace (COG).</summary>
    private static string BirthPlace(Patient patient) => patient.Ins[5..10];
}
