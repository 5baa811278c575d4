using System.Xml.Linq;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>A well-formed request of each transaction, about a patient.</summary>
internal static class Specimens
{
    private const string ResourceId = "urn:oasis:names:tc:xacml:2.0:resource:resource-id";

    private static VihfDraft Reinforced => new();

    private static VihfDraft Indirect => new() { Mode = "INDIRECTE" };

    public static Specimen Td02(string ins) => new("patients", About(ins, Messages.Td02(Reinforced.Unsigned())));

    public static Specimen Td03(string ins) => new("habilitations", About(ins, Messages.Td03(Reinforced.Unsigned(), "AJOUT", "MEDECIN_TRAITANT")));

    public static Specimen Td04(string ins) => new("patientsSpecific", About(ins, Messages.Td04(new VihfDraft { Without = [ResourceId] }.Unsigned(), "01012018")));

    public static Specimen Td05(string ins) => new("patientsPDQ", About(ins, Messages.Td05(
        new VihfDraft { Purpose = "centre_15", Without = [ResourceId] }.Unsigned(), "<livingSubjectName><value><family>DEMONSTRATION</family></value></livingSubjectName>")));

    public static Specimen Td16(string ins) => new("habilitations", About(ins, Messages.Td16(Reinforced.Unsigned(), "TOUTE")));

    public static Specimen Td21(string ins) => new(
        "repository",
        About(ins, Messages.Envelope(
            "urn:ihe:iti:2007:ProvideAndRegisterDocumentSet-b",
            Indirect.Unsigned(),
            $"""<xds:ProvideAndRegisterDocumentSetRequest xmlns:xds="urn:ihe:iti:xds-b:2007"><lcm:SubmitObjectsRequest xmlns:lcm="urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0">{Batch}</lcm:SubmitObjectsRequest>{SubmissionDraft.Reference(MetadataDraft.Document)}{SubmissionDraft.Reference(MetadataDraft.Signature)}</xds:ProvideAndRegisterDocumentSetRequest>""")))
    {
        Cda = XDocument.Parse(About(ins, CdaDraft.Text), LoadOptions.PreserveWhitespace),
    };

    public static Specimen Td31(string ins) => new("registry", About(ins, Messages.Td31(Reinforced.Unsigned())));

    public static Specimen Td32(string ins) => new("repository", About(ins, Messages.Td32(Reinforced.Unsigned(), Bench.DocumentId)));

    /// <summary>Archives, with a card (TD3.3d).</summary>
    public static Specimen Td33Status(string ins)
    {
        var specimen = Status(ins, UpdateDraft.Archived, new VihfDraft { Mode = "DIRECTE", Issuer = Identities.CardSign.SubjectName.Name });
        specimen.Client = Identities.CardAuth;
        specimen.Seal = assertion => VihfDraft.Sign(assertion, Identities.CardSign);
        return specimen;
    }

    /// <summary>Deletes (TD3.3c).</summary>
    public static Specimen Td33Delete(string ins) => Status(ins, UpdateDraft.Deleted, Reinforced);

    /// <summary>Hides from professionals (TD3.3a): the whole entry with one more code.</summary>
    public static Specimen Td33Metadata(string ins)
    {
        var objects = BatchWriter.Write(new MetadataDraft { UniqueId = Bench.DocumentId, Confidentiality = [Visibility.Normal, Visibility.Masked] });
        objects.Elements(BatchWriter.Rim + "ExtrinsicObject").Single().SetAttributeValue("lid", Bench.Document(ins).LogicalId);
        objects.Elements(BatchWriter.Rim + "Association").Single().Add(BatchWriter.Slot("PreviousVersion", "1"));
        return Update(ins, objects, Reinforced);
    }

    private static string Batch => BatchWriter.Write(new MetadataDraft { IsSigned = true }).ToString(SaveOptions.DisableFormatting);

    private static Specimen Status(string ins, string status, VihfDraft vihf)
    {
        var objects = BatchWriter.Write(new MetadataDraft());
        objects.Elements().Where(part => part.Name.LocalName != "RegistryPackage").Remove();
        objects.Add(BatchWriter.Link(
            "urn:ihe:iti:2010:AssociationType:UpdateAvailabilityStatus", MetadataDraft.Set, Bench.Document(ins).EntryUuid, BatchWriter.Slot("OriginalStatus", UpdateDraft.Approved), BatchWriter.Slot("NewStatus", status)));
        return Update(ins, objects, vihf);
    }

    private static Specimen Update(string ins, XElement objects, VihfDraft vihf) => new("registry", About(ins, Messages.Td33(vihf.Unsigned(), objects.ToString(SaveOptions.DisableFormatting))));

    private static string About(string ins, string text) => text.Replace(VihfDraft.Ins, ins, StringComparison.Ordinal);
}
