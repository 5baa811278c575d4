using System.Xml.Linq;

namespace Conformance.Reports.Exchanges.Dmp;

/// <summary>A batch that the product submits: TD2.1, TD2.2, and the changes of TD3.3.</summary>
internal static class SubmissionReading
{
    public static IEnumerable<Block> Of(XElement body) =>
        [.. body.All("RegistryPackage").Take(1).Select(Batch), .. DocumentEntries.Of(body, "Documents déposés"), .. Associations.Of(body)];

    private static Block Batch(XElement batch)
    {
        var patient = Rim.External(batch, Rim.SetPatient);
        return new Sheet("Lot de soumission",
        [
            .. Field.Maybe("Titre", Rim.Name(batch)),
            .. Field.Maybe("Patient", DmpWords.Identifier(patient), patient),
            .. Field.Maybe("Auteur", Rim.Authors(batch, Rim.SetAuthor)),
            .. Field.Maybe("Cadre", Rim.Coded(batch, Rim.SetContent)),
            .. Field.Maybe("Soumis le", DmpWords.Time(Rim.Slot(batch, "submissionTime").FirstOrDefault())),
            .. Field.Maybe("Identifiant du lot", Rim.External(batch, Rim.SetUniqueId)),
        ]);
    }
}
