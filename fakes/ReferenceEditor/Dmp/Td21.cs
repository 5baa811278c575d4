using System.Globalization;
using System.Xml.Linq;
using ReferenceEditor.Dmp.Feeding;

namespace ReferenceEditor.Dmp;

/// <summary>TD2.1: documents submitted to a patient's DMP (ITI-41).</summary>
internal static class Td21
{
    private static readonly XNamespace Xds = "urn:ihe:iti:xds-b:2007";
    private static readonly XNamespace Lcm = "urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0";
    private static readonly XNamespace Xop = "http://www.w3.org/2004/08/xop/include";

    /// <summary>Id of a document in the message, by its rank from 0.</summary>
    public static string IdOf(int rank) => string.Create(CultureInfo.InvariantCulture, $"Document{rank + 1:00}");

    /// <summary>Submits documents with the signature of their batch.</summary>
    /// <param name="set">Submission set.</param>
    /// <param name="entries">Entry of each document, under <see cref="IdOf"/> its rank.</param>
    /// <param name="contents">Bytes of each document.</param>
    /// <param name="signatureEntry">Entry of the signature.</param>
    /// <param name="signature">Bytes of the signature.</param>
    public static SoapRequest Submit(XElement set, IReadOnlyList<XElement> entries, IReadOnlyList<FedContent> contents, XElement signatureEntry, byte[] signature)
    {
        string[] members = [.. entries.Select((_, rank) => IdOf(rank)), SignatureEntry.Id];
        var attachments = members.Zip(contents.Select(content => content.Bytes).Append(signature), (id, bytes) => new SoapAttachment(id, $"{id}@hippocampe.invalid", bytes)).ToList();
        var objects = new XElement(
            RimObject.Rim + "RegistryObjectList",
            set,
            entries,
            signatureEntry,
            members.Select((member, rank) => Associations.Member(string.Create(CultureInfo.InvariantCulture, $"Member{rank + 1:00}"), member)),
            Associations.Signs("Signs01"));
        return new SoapRequest(
            "repository",
            "urn:ihe:iti:2007:ProvideAndRegisterDocumentSet-b",
            new XElement(
                Xds + "ProvideAndRegisterDocumentSetRequest",
                new XAttribute(XNamespace.Xmlns + "xds", Xds),
                new XElement(Lcm + "SubmitObjectsRequest", objects),
                attachments.Select(Document))) { Attachments = attachments };
    }

    /// <summary>Reads what the DMP answered.</summary>
    /// <exception cref="DmpUnavailableException">The DMP did not register the batch.</exception>
    public static void Read(XElement answer) => RegistryErrors.ThrowIfAny(answer, "Le DMP a refusé les documents.");

    private static XElement Document(SoapAttachment attachment) => new(
        Xds + "Document",
        new XAttribute("id", attachment.Part),
        new XElement(Xop + "Include", new XAttribute(XNamespace.Xmlns + "xop", Xop), new XAttribute("href", "cid:" + attachment.ContentId)));
}
