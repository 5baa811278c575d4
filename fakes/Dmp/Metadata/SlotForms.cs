using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>How slots and labels are written in a batch (ITI TF-3 4.2): a slot once, with one list of values, of one value unless its property has several; a code with its label.</summary>
internal sealed class SlotForms : ISubmissionRule
{
    private static readonly string[] OfSeveral =
        ["sourcePatientInfo", "authorInstitution", "authorRole", "authorSpecialty", "authorTelecommunication", "intendedRecipient", "urn:ihe:iti:xds:2013:referenceIdList"];

    private static readonly string[] OfAuthors = [XdsSchemes.Author, XdsSchemes.SubmissionAuthor];

    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        Objects(review.Submission).SelectMany(Flaws).Select(flaw => MetadataBreach.Tolerated(RuleNames.RegistryObject, flaw));

    private static IEnumerable<XdsObject> Objects(Submission submission) =>
    [
        .. submission.Sets.Select(set => set.Object), .. submission.Entries.Select(entry => entry.Object), .. submission.Associations.Select(link => link.Object),
    ];

    private static IEnumerable<string> Flaws(XdsObject source)
    {
        var classifications = source.Source.Elements(Rim.Classification).ToList();
        return
        [
            .. classifications.Prepend(source.Source).SelectMany(owner => Slots(source.Id, owner)),
            .. classifications.Where(IsCoded).Where(code => Label(code).Length == 0).Select(code => $"{source.Id} : code « {(string?)code.Attribute("nodeRepresentation")} » sans libellé (Name/LocalizedString)"),
            .. classifications.Prepend(source.Source).Where(owner => owner.Elements(Rim.Name).Skip(1).Any()).Select(_ => $"{source.Id} : Name donné plusieurs fois"),
        ];
    }

    private static IEnumerable<string> Slots(string place, XElement owner)
    {
        var slots = owner.Elements(Rim.Slot).ToList();
        foreach (var name in slots.GroupBy(Name).Where(group => group.Skip(1).Any()).Select(group => group.Key))
            yield return $"{place} : slot {name} donné plusieurs fois";
        foreach (var slot in slots.Where(slot => slot.Elements(Rim.ValueList).Count() != 1))
            yield return $"{place} : slot {Name(slot)} sans ValueList unique";
        foreach (var slot in slots.Where(slot => !OfSeveral.Contains(Name(slot)) && slot.Descendants(Rim.Value).Skip(1).Any()))
            yield return $"{place} : slot {Name(slot)} de plusieurs valeurs au lieu d'une";
    }

    private static bool IsCoded(XElement classification) =>
        (string?)classification.Attribute("classificationScheme") is { } scheme && !OfAuthors.Any(author => scheme.EndsWith(author, StringComparison.OrdinalIgnoreCase));

    private static string Label(XElement code) => (string?)code.Element(Rim.Name)?.Element(Rim.LocalizedString)?.Attribute("value") ?? "";

    private static string Name(XElement slot) => (string?)slot.Attribute("name") ?? "sans nom";
}
