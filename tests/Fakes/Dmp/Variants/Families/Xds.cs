namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>Where the metadata of a batch stand.</summary>
internal static class Xds
{
    public const string Set = "//rim:RegistryPackage";
    public const string Document = $"//rim:ExtrinsicObject[@id='{MetadataDraft.Document}']";
    public const string Signature = $"//rim:ExtrinsicObject[@id='{MetadataDraft.Signature}']";

    /// <summary>A classification of the document, by the beginning of its scheme.</summary>
    public static string Classified(string scheme, string of = Document) => $"{of}/rim:Classification[starts-with(@classificationScheme,'urn:uuid:{scheme}')]";

    /// <summary>An external identifier, by the beginning of its scheme.</summary>
    public static string Identified(string scheme, string of = Document) => $"{of}/rim:ExternalIdentifier[starts-with(@identificationScheme,'urn:uuid:{scheme}')]";

    /// <summary>A slot.</summary>
    public static string Slot(string name, string of = Document) => $"{of}/rim:Slot[@name='{name}']";

    /// <summary>First value of a slot.</summary>
    public static string Value(string name, string of = Document) => $"{Slot(name, of)}/rim:ValueList/rim:Value[1]";
}
