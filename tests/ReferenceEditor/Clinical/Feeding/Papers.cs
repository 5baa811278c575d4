using System.Text;
using System.Xml.Linq;
using ReferenceEditor.Dmp.Feeding;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;
using ReferenceEditor.Seed;

namespace ReferenceEditor.Tests.Clinical.Feeding;

/// <summary>Documents of a patient's file as they would leave for the DMP.</summary>
internal static class Papers
{
    public static readonly XNamespace Hl7 = "urn:hl7-org:v3";
    public static readonly XNamespace Rim = "urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0";

    public static Patient Patient { get; } = SeedData.Load().Patients[0];

    public static ClinicalHeader Header(string document, string? defect = null) =>
        Parts.Of<IHeaders>(defect: defect).Of(Parts.Of<ILocalDocuments>().Of(Patient).Single(one => one.Id == document), Patient);

    public static XElement Cda(string document, string? defect = null) =>
        XElement.Parse(Encoding.UTF8.GetString(Parts.Of<ICdaWriter>(defect: defect).Write(Header(document, defect), "Texte fictif.")));

    public static XElement Entry(string document, string? defect = null) => Parts.Of<IEntryWriter>(defect: defect).Write(Header(document, defect), "Document01");

    public static XElement Set(string document, string? defect = null)
    {
        var sender = new ReferenceEditor.Accounts.Professional("essai", "99900000037", "MARTEL-ESSAI", "Alix", "10", "SM26", ReferenceEditor.Accounts.SecondFactor.Totp);
        return Parts.Of<ISubmissionWriter>(defect: defect).Write(Parts.Of<IHeaders>(defect: defect).Of([Header(document, defect)], sender));
    }

    /// <summary>Values of a slot, wherever it stands.</summary>
    public static IEnumerable<string> Slot(this XElement element, string name) =>
        element.Descendants(Rim + "Slot").Where(slot => (string?)slot.Attribute("name") == name).Descendants(Rim + "Value").Select(value => value.Value);

    /// <summary>Code of a classification.</summary>
    public static string? Code(this XElement element, string scheme) =>
        (string?)element.Elements(Rim + "Classification").First(one => (string?)one.Attribute("classificationScheme") == "urn:uuid:" + scheme).Attribute("nodeRepresentation");

    /// <summary>Value attribute of the first element of a name.</summary>
    public static string? At(this XElement document, string name) => (string?)document.Descendants(Hl7 + name).First().Attribute("value");
}
