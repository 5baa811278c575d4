using System.Xml.Linq;

namespace ReferenceEditor.Dmp.Feeding;

/// <summary>The registry entry of a batch's signature.</summary>
internal static class SignatureEntry
{
    /// <summary>Id of the entry in its message.</summary>
    public const string Id = "Signature01";

    private const string Visibility = "1.2.250.1.213.1.1.4.13";

    /// <summary>The entry.</summary>
    /// <param name="header">Header of the submission set.</param>
    /// <param name="uniqueId">OID of the signature.</param>
    /// <param name="signer">Structure that the signing certificate names.</param>
    public static XElement Write(SubmissionHeader header, string uniqueId, Organization signer)
    {
        var author = header.Authors[0] with { Organization = signer };
        return Entries.Start(Id)
            .Slot("creationTime", WireTime.Xds(header.At))
            .Slot("languageCode", "art")
            .Slot("legalAuthenticator", Hl7Names.Person(author))
            .Slot("serviceStartTime", WireTime.Xds(header.At))
            .Slot("serviceStopTime", WireTime.Xds(header.At))
            .Slot("sourcePatientId", header.Patient.Cx)
            .Name("Source")
            .Author(Entries.Author, author)
            .Code(Entries.Class, new Coded("urn:oid:1.3.6.1.4.1.19376.1.2.1.1.1", "URN", "URN", "Digital Signature"))
            .Code(Entries.Type, new Coded("E1762", "ASTM", "ASTM", "Full Document"))
            .Code(Entries.Confidentiality, new Coded("N", "2.16.840.1.113883.5.25", "Confidentiality", "Normal"))
            .Code(Entries.Confidentiality, new Coded("MASQUE_PS", Visibility, "TRE_A07", "Masqué aux professionnels de santé"))
            .Code(Entries.Confidentiality, new Coded("INVISIBLE_PATIENT", Visibility, "TRE_A07", "Non visible par le patient"))
            .Code(Entries.Format, new Coded("http://www.w3.org/2000/09/xmldsig#", "URN", "URN", "Default Signature Style"))
            .Code(Entries.Event, new Coded("1.2.840.10065.1.12.1.14", "1.2.840.10065.1.12", "purposeOfSignature", "Source"))
            .Finish(header.Patient, uniqueId);
    }
}
