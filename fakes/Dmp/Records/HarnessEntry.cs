using System.Globalization;
using System.Xml.Linq;
using static Conformance.Fakes.Dmp.RimElements;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes the metadata of a document that the harness serves.</summary>
/// <param name="document">The document.</param>
/// <param name="ins">Matricule INS of its patient.</param>
/// <param name="writtenAt">When it was written.</param>
internal sealed class HarnessEntry(DmpDocument document, string ins, DateTimeOffset writtenAt)
{
    public const string Id = "Document01";

    private static readonly Dictionary<string, string> RestrictionLabels = new()
    {
        ["MASQUE_PS"] = "Masqué aux professionnels de santé",
        ["INVISIBLE_PATIENT"] = "Non visible par le patient",
        ["INVISIBLE_REPRESENTANTS_LEGAUX"] = "Non visible par les représentants légaux",
    };

    private string Patient => new PatientIdentifier(ins, PatientIdentifier.TestOid).Cx;

    private string Time => Written(writtenAt);

    /// <summary>An instant as XDS writes it: UTC, to the second.</summary>
    public static string Written(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);

    public XElement Write() => new(
        Rim.ExtrinsicObject,
        new XAttribute("id", Id),
        new XAttribute("mimeType", document.MimeType),
        new XAttribute("objectType", $"urn:uuid:{XdsSchemes.StableDocument}"),
        Slots(),
        Localized("Name", document.Title),
        Classifications(),
        Identifier(XdsSchemes.PatientId, "XDSDocumentEntry.patientId", Patient),
        Identifier(XdsSchemes.UniqueId, "XDSDocumentEntry.uniqueId", document.UniqueId));

    /// <summary>Its author, under the scheme of a document or of a submission set.</summary>
    public static XElement Author(string scheme, DmpAuthor author) => Classification(
        scheme,
        "",
        Slot("authorInstitution", $"{author.StructureName}^^^^^&1.2.250.1.71.4.2.2&ISO^IDNST^^^{author.Structure}"),
        Slot("authorPerson", Person(author)),
        Slot("authorSpecialty", "G15_10/SM26^Médecin - Qualifié en Médecine Générale (SM)^1.2.250.1.213.1.1.4.5"));

    private static string Person(DmpAuthor author) => $"{author.NationalId}^{author.Family}^{author.Given}^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS";

    private object[] Slots() =>
    [
        Slot("creationTime", Time),
        Slot("languageCode", "fr-FR"),
        Slot("legalAuthenticator", Person(document.Author)),
        Slot("serviceStartTime", Time),
        Slot("serviceStopTime", Time),
        Slot("sourcePatientId", Patient),
        Slot("sourcePatientInfo", "PID-5|DEMONSTRATION^CAMILLE^^^^^L", "PID-7|19800101", "PID-8|F"),
    ];

    private object[] Classifications() =>
    [
        Author(XdsSchemes.Author, document.Author),
        Coded(XdsSchemes.ClassCode, document.Type.ClassCode, "1.2.250.1.213.1.1.4.1", document.Type.ClassLabel),
        Coded(XdsSchemes.ConfidentialityCode, "N", "2.16.840.1.113883.5.25", "Normal"),
        .. document.ConfidentialityCodes.Select(code =>
            Coded(XdsSchemes.ConfidentialityCode, code, "1.2.250.1.213.1.1.4.13", RestrictionLabels.GetValueOrDefault(code, code))),
        Coded(XdsSchemes.FormatCode, document.Format.Code, document.Format.System, document.Format.Label),
        Coded(XdsSchemes.FacilityType, "SA01", "1.2.250.1.71.4.2.4", "Etablissement public de santé"),
        Coded(XdsSchemes.PracticeSetting, "ETABLISSEMENT", "1.2.250.1.213.1.1.4.9", "Etablissement de santé"),
        Coded(XdsSchemes.TypeCode, document.Type.Code, "2.16.840.1.113883.6.1", document.Type.Label),
    ];
}
