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
    private const string HistoricOid = "1.2.250.1.213.1.4.2";

    /// <summary>INS-C of the patient.</summary>
    public string CalculatedIns => Dmp.CalculatedIns.Of(asked.Matricule, found.Patient.Person);

    /// <summary>The patient under their INS.</summary>
    public XElement Write() => Write([Id(asked.Matricule, asked.Oid)]);

    /// <summary>The patient under their INS-C too, which comes first.</summary>
    public XElement WriteWithHistory() => Write([Id(CalculatedIns, HistoricOid), Id(asked.Matricule, asked.Oid)]);

    private XElement Write(XElement[] identifiers) => Element(
        "patient",
        new XAttribute("classCode", "PAT"),
        identifiers,
        Coded("statusCode", found.IsOpen ? "active" : "terminated"),
        Person(found.Patient.Person),
        Observation("COMPTE_INTERNET_OUVERT", "9", "BL", new XAttribute("value", "false")),
        Attachment(),
        found.IsOpen ? [] : Closure());

    /// <summary>Date and reason of the closure. Public sources give its codes, not its exact place (simulé).</summary>
    private object[] Closure()
    {
        var closure = found.Patient.Closure ?? new DmpClosure(DateOnly.FromDateTime(now.UtcDateTime).AddDays(-30));
        return [Observation(closure.Reason, "4", "TS", new XAttribute("value", closure.On.ToString("yyyyMMdd", CultureInfo.InvariantCulture)))];
    }

    private static XElement Id(string extension, string root) => Element("id", new XAttribute("extension", extension), new XAttribute("root", root));

    /// <summary>Whether the DMP belongs to Mon espace santé.</summary>
    private static XElement Attachment()
    {
        var observation = Observation("RATTACHEMENT_ENS", "3", "BL", new XAttribute("value", "false"));
        observation.Descendants(Ns.Hl7 + "code").Single().SetAttributeValue("displayName", "Rattachement du DMP à Mon espace santé");
        return observation;
    }

    private static XElement Person(DmpPerson person) => Element(
        "patientPerson",
        new XAttribute("classCode", "PSN"),
        new XAttribute("determinerCode", "INSTANCE"),
        Element("name", Element("prefix", person.Sex == "M" ? "M" : "MME"), Element("given", person.Given), Element("family", new XAttribute("qualifier", "BR"), person.Family)),
        Element("telecom", new XAttribute("value", "mailto:dossier.fictif@example.org")),
        Element("telecom", new XAttribute("use", "MC"), new XAttribute("value", "tel:0639980000")),
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
