using System.Globalization;
using System.Xml.Linq;

namespace ReferenceEditor.Dmp;

/// <summary>TD0.2: does the patient have a DMP, and may the professional read it.</summary>
internal static class Td02
{
    private const string DmpId = "1.2.250.1.213.4.1.1.1";
    private const string LpsRoot = "1.2.250.1.213.1.1.9999";
    private static readonly XNamespace Hl7 = "urn:hl7-org:v3";
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Asks about a patient.</summary>
    public static SoapRequest Ask(Ins ins, string software, DateTimeOffset now) => new(
        "patients",
        "urn:hl7-org:v3:PRPA_IN201307UV02",
        new XElement(
            Hl7 + "PRPA_IN201307UV02",
            new XAttribute("xmlns", Hl7),
            new XAttribute(XNamespace.Xmlns + "xsi", Xsi),
            new XAttribute("ITSVersion", "XML_1.0"),
            Id(LpsRoot, Guid.CreateVersion7(now).ToString()),
            new XElement(Hl7 + "creationTime", new XAttribute("value", now.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture))),
            new XElement(Hl7 + "interactionId", new XAttribute("root", "2.16.840.1.113883.1.6"), new XAttribute("extension", "PRPA_IN201307UV02")),
            Code("processingCode", "P"),
            Code("processingModeCode", "T"),
            Code("acceptAckCode", "AL"),
            Device("receiver", "RCV", DmpId, "DMP"),
            Device("sender", "SND", LpsRoot, software),
            Nil("attentionLine"),
            Query(ins, now)));

    /// <summary>Reads what the DMP answered.</summary>
    /// <exception cref="DmpUnavailableException">The DMP answered an error.</exception>
    public static DmpStatus Read(XElement answer)
    {
        if (CodeOf(answer, "acknowledgement", "typeCode") is not "AA")
            throw new DmpUnavailableException("Le DMP n'a pas pu dire l'état du dossier.", answer.Value.Trim());

        if (CodeOf(answer, "queryResponseCode", "code") is "NF" || answer.Descendants(Hl7 + "patient").FirstOrDefault() is not { } patient)
            return DmpStatus.NonCree;
        if (patient.Element(Hl7 + "statusCode")?.Attribute("code")?.Value is "terminated")
            return DmpStatus.Ferme;
        return Authorisation(answer) switch
        {
            "VALIDE" => DmpStatus.OuvertAutorise,
            "INTERDIT" => DmpStatus.OuvertInterdit,
            _ => DmpStatus.OuvertNonAutorise,
        };
    }

    private static string? Authorisation(XElement answer) => answer.Elements(Hl7 + "attentionLine")
        .FirstOrDefault(line => line.Element(Hl7 + "keyWordText")?.Attribute("code")?.Value is "AUTORISATION")
        ?.Element(Hl7 + "value")?.Attribute("code")?.Value;

    private static string? CodeOf(XElement answer, string element, string attribute) =>
        answer.Descendants(Hl7 + element).FirstOrDefault()?.Attribute(attribute)?.Value;

    private static XElement Query(Ins ins, DateTimeOffset now) => new(
        Hl7 + "controlActProcess",
        new XAttribute("classCode", "CACT"),
        new XAttribute("moodCode", "EVN"),
        new XElement(
            Hl7 + "reasonCode",
            new XAttribute("code", "TEST_EXST"),
            new XAttribute("codeSystem", "1.2.250.1.213.1.1.4.11"),
            new XAttribute("displayName", "Test d'existence de dossier")),
        new XElement(
            Hl7 + "queryByParameter",
            new XElement(Hl7 + "queryId", new XAttribute("root", LpsRoot), new XAttribute("extension", Guid.CreateVersion7(now).ToString())),
            Code("statusCode", "new"),
            new XElement(
                Hl7 + "parameterList",
                Nil("dataSource"),
                new XElement(
                    Hl7 + "patientIdentifier",
                    new XElement(Hl7 + "value", new XAttribute("root", ins.Oid), new XAttribute("extension", ins.Matricule)),
                    new XElement(Hl7 + "semanticsText", "Patient.id")))));

    private static XElement Id(string root, string extension) => new(Hl7 + "id", new XAttribute("root", root), new XAttribute("extension", extension));

    private static XElement Code(string element, string code) => new(Hl7 + element, new XAttribute("code", code));

    private static XElement Nil(string element) => new(Hl7 + element, new XAttribute(Xsi + "nil", "true"));

    private static XElement Device(string element, string type, string root, string name) => new(
        Hl7 + element,
        new XAttribute("typeCode", type),
        new XElement(
            Hl7 + "device",
            new XAttribute("classCode", "DEV"),
            new XAttribute("determinerCode", "INSTANCE"),
            new XElement(Hl7 + "id", new XAttribute("root", root)),
            new XElement(Hl7 + "softwareName", name)));
}
