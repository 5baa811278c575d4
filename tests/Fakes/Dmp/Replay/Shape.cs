using System.Xml.Linq;

namespace Conformance.Fakes.Tests.Dmp.Replay;

/// <summary>
/// What two messages of one kind share: elements with namespace, prefix and order, attributes with their order, and the values that are codes. What a run or a patient
/// gives is masked. Siblings that bear the same name are models: each observed one must be as some expected one.
/// </summary>
internal static class Shape
{
    private static readonly string[] Names = ["name", "classificationScheme", "classificationNode", "identificationScheme", "associationType"];

    private static readonly string[] Codes =
    [
        .. Names, "status", "objectType", "mimeType", "codeSystem", "typeCode", "classCode", "moodCode", "determinerCode", "type", "ITSVersion", "isOpaque", "startIndex", "contextConductionInd", "charset", "lang", "use",
    ];

    private static readonly string[] CodedElements =
        ["processingCode", "processingModeCode", "acceptAckCode", "keyWordText", "reasonCode", "statusCode", "code", "queryResponseCode"];

    private static readonly string[] Spoken = ["Action", "To", "softwareName"];

    /// <summary>Every difference between an official message and ours.</summary>
    public static IReadOnlyList<ShapeDifference> Differences(XElement expected, XElement observed) => [.. Compare(Step(expected), expected, observed)];

    private static IEnumerable<ShapeDifference> Compare(string path, XElement expected, XElement observed) =>
    [
        .. Differ(path, Prefixed(expected), Prefixed(observed)),
        .. Differ($"{path}/@*", string.Join(' ', Attributes(expected)), string.Join(' ', Attributes(observed))),
        .. Differ(path, Text(expected), Text(observed)),
        .. CompareChildren(path, expected, observed),
    ];

    private static IEnumerable<ShapeDifference> CompareChildren(string path, XElement expected, XElement observed)
    {
        var (models, found) = (expected.Elements().ToLookup(Step), observed.Elements().ToLookup(Step));
        var (wanted, seen) = (models.Select(group => group.Key).ToList(), found.Select(group => group.Key).ToList());
        return
        [
            .. wanted.Except(seen).Select(step => new ShapeDifference($"{path}/{step}", "présent", "absent")),
            .. seen.Except(wanted).Select(step => new ShapeDifference($"{path}/{step}", "absent", "présent")),
            .. Differ($"{path}/*", string.Join(' ', wanted.Intersect(seen)), string.Join(' ', seen.Intersect(wanted))),
            .. seen.Intersect(wanted).SelectMany(step => found[step].SelectMany(element => Closest($"{path}/{step}", models[step], element))).Distinct(),
        ];
    }

    private static IReadOnlyList<ShapeDifference> Closest(string path, IEnumerable<XElement> models, XElement observed) =>
        models.Select(model => Compare(path, model, observed).ToList()).MinBy(differences => differences.Count)!;

    private static IEnumerable<ShapeDifference> Differ(string path, string expected, string observed) =>
        expected == observed ? [] : [new(path, expected, observed)];

    private static string Step(XElement element) => Discriminator(element) is { } told ? $"{element.Name.LocalName}[{told}]" : element.Name.LocalName;

    private static string? Discriminator(XElement element) => element.Name.LocalName switch
    {
        "attentionLine" => CodeOf(element, "keyWordText"),
        "subjectOf" => CodeOf(element, "code"),
        "id" when element.Parent?.Name.LocalName == "patient" => (string?)element.Attribute("root"),
        _ => Names.Select(name => (string?)element.Attribute(name)).FirstOrDefault(value => value is not null),
    };

    private static string? CodeOf(XElement element, string name) =>
        (string?)element.Descendants().FirstOrDefault(child => child.Name.LocalName == name)?.Attribute("code");

    private static string Prefixed(XElement element) => $"{element.GetPrefixOfNamespace(element.Name.Namespace)}:{element.Name}";

    /// <summary>Declarations stand where a writer likes; those of the envelope and their order say nothing.</summary>
    private static IEnumerable<string> Attributes(XElement element) =>
    [
        .. element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Select(attribute => Written(element, attribute)),
        .. element.Attributes().Where(attribute => attribute.IsNamespaceDeclaration && element.Parent is not null).Select(attribute => attribute.ToString()).Order(StringComparer.Ordinal),
    ];

    private static string Written(XElement element, XAttribute attribute)
    {
        var isCode = Codes.Contains(attribute.Name.LocalName) || (attribute.Name == "code" && CodedElements.Contains(element.Name.LocalName));
        return $"{attribute.Name}={(isCode ? attribute.Value : "*")}";
    }

    private static string Text(XElement element) => element.HasElements || element.Value.Trim().Length == 0 ? "" : Spoken.Contains(element.Name.LocalName) ? element.Value.Trim() : "*";
}

/// <summary>A place where two messages differ in shape.</summary>
/// <param name="Path">Where.</param>
/// <param name="Expected">What the official message has.</param>
/// <param name="Observed">What ours has.</param>
internal sealed record ShapeDifference(string Path, string Expected, string Observed)
{
    public override string ToString() => $"{Path} : attendu « {Expected} », observé « {Observed} »";
}
