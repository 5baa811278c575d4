using Conformance.Steps.Editors.File.Sections;

namespace Conformance.Steps.Editors.File.Format;

/// <summary>The format of the editor file, said once: the reader refuses by it, the JSON Schema is generated from it, and the documentation is held to it.</summary>
public static class EditorFormat
{
    /// <summary>Name and version of the format.</summary>
    public const string Name = "conformance-editor/1";

    /// <summary>Every key at the root of the file.</summary>
    public static SectionKind Root { get; } = new(
        new FormatKey("format", new ChoiceKind([Name]), "Nom et version du format de ce fichier.", IsRequired: true),
        ProductSection.Key,
        StartSection.Key,
        new FormatKey("url", new AddressKind(), "Adresse où le produit répond, sauf pour l'éditeur de référence qui choisit la sienne."),
        ConfigurationSection.Key,
        HooksSection.Key,
        ClockSection.Key,
        StructureSection.Key,
        PortsSection.Key,
        ProfilesSection.Key,
        ExclusionsSection.Key,
        UsersSection.Key,
        PatientsSection.Key,
        CertificatesSection.Key,
        AttestationsSection.Key,
        SessionsSection.AtOnce,
        SessionsSection.Keep,
        DeclarationsSection.Key,
        KitIconsSection.Key,
        PatienceSection.WrongPasswords,
        PatienceSection.NoticePeriodDays,
        PatienceSection.Seconds,
        PatienceSection.ActSeconds,
        BrowserReader.Key,
        DriverSection.Key,
        new FormatKey("map", new MapKind(), "Comment les écrans se manient : pour chaque intention ses gestes, pour chaque lecture son repère.", IsRequired: true));

    /// <summary>Every key of the file with its path, the map's own aside: <c>users[].totp</c>.</summary>
    public static IEnumerable<(string Path, FormatKey Key)> Keys => Root.Keys.SelectMany(key => key.WithPaths(""));
}
