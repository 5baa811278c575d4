using System.Globalization;
using System.Xml.Linq;
using static Conformance.Fakes.Dmp.Hl7Elements;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes the patient of a TD0.2 answer.</summary>
/// <param name="found">The DMP as the professional finds it.</param>
/// <param name="asked">INS asked about.</param>
/// <param name="now">Instant of the answer.</param>
internal sealed class ExistencePatient(DmpView found, PatientIdentifier asked, DateTimeOffset now)
{
    public XElement Write() => Element(
        "patient",
        new XAttribute("classCode", "PAT"),
        Element("id", new XAttribute("extension", asked.Matricule), new XAttribute("root", asked.Oid)),
        Coded("statusCode", found.IsOpen ? "active" : "terminated"),
        Person(found.Patient.Person),
        Observation("COMPTE_INTERNET_OUVERT", "9", "BL", new XAttribute("value", "false")),
        Observation("RATTACHEMENT_ENS", "3", "BL", new XAttribute("value", "false")),
        found.IsOpen ? [] : Closure());

    /// <summary>Date and reason of the closure. Public sources give its codes, not its exact place (simulé).</summary>
    private object[] Closure()
    {
        var closure = found.Patient.Closure ?? new DmpClosure(DateOnly.FromDateTime(now.UtcDateTime).AddDays(-30));
        return [Observation(closure.Reason, "4", "TS", new XAttribute("value", closure.On.ToString("yyyyMMdd", CultureInfo.InvariantCulture)))];
    }

    private static XElement Person(DmpPerson person) => Element(
        "patientPerson",
        new XAttribute("classCode", "PSN"),
        new XAttribute("determinerCode", "INSTANCE"),
        Element("name", Element("given", person.Given), Element("family", new XAttribute("qualifier", "BR"), person.Family)),
        Coded("administrativeGenderCode", person.Sex),
        Element("birthTime", new XAttribute("value", person.BirthDate)));

    private static XElement Observation(string code, string list, string type, params object[] value) => Element(
        "subjectOf",
        new XAttribute("typeCode", "SBJ"),
        Element(
            "administrativeObservation",
            new XAttribute("classCode", "OBS"),
            new XAttribute("moodCode", "EVN"),
            Coded("code", code, $"{DmpLists}.{list}"),
            Typed(type, value)));
}
