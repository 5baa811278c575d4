using Conformance.Reports.Catalogue;
using Conformance.Steps.Editors.File.Format;
using Conformance.Steps.Editors.File.Sections;
using Conformance.Steps.Editors.Map;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.File;

/// <summary>Reads <c>editor.yaml</c>, and refuses it with every problem at once.</summary>
public static class EditorFileReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="catalogue">Exigences that the file may name.</param>
    /// <param name="environment">Where <c>${NAME}</c> is looked up.</param>
    /// <exception cref="EditorFileException">The file has problems; it lists them all.</exception>
    public static EditorFile Read(string path, RemCatalogue catalogue, EnvironmentValues environment)
    {
        var full = Path.GetFullPath(path);
        var node = YamlWalker.Root(full);
        var walker = new YamlWalker(path, environment);
        new FormatCheck(walker).Section(node, EditorFormat.Root, "");

        var root = new SectionView(walker, node, "");
        var file = Read(full, root, walker, node, catalogue);
        ProfilesSection.Check(root, catalogue);
        Contradictions.Report(root, file);
        return walker.Problems.Count == 0 ? file : throw new EditorFileException([.. walker.Problems.OrderBy(problem => problem.Line)]);
    }

    private static EditorFile Read(string full, SectionView root, YamlWalker walker, YamlMappingNode node, RemCatalogue catalogue) => new()
    {
        Path = full,
        Product = ProductSection.Read(root.Section(ProductSection.Key.Name)),
        Exclusions = [.. ExclusionsSection.Read(root, catalogue)],
        Start = StartSection.Read(root),
        Url = root.Address("url"),
        Hooks = HooksSection.Read(root),
        Configuration = [.. ConfigurationSection.Read(root, Path.GetDirectoryName(full)!)],
        Structure = StructureSection.Read(root.Section(StructureSection.Key.Name)),
        Ports = PortsSection.Read(root.Section(PortsSection.Key.Name)),
        Users = UsersSection.Read(root),
        Patients = PatientsSection.Read(root, catalogue),
        SessionsAtOnce = SessionsSection.ReadAtOnce(root),
        KeepSessions = SessionsSection.ReadKeep(root),
        Declarations = DeclarationsSection.Read(root),
        KitIcons = KitIconsSection.Read(root, Path.GetDirectoryName(full)!),
        WrongPasswords = PatienceSection.ReadWrongPasswords(root),
        NoticePeriodDays = PatienceSection.ReadNoticePeriodDays(root),
        Patience = PatienceSection.ReadSeconds(root),
        ActPatience = PatienceSection.ReadActSeconds(root),
        Browser = BrowserReader.Read(walker, node),
        Certificates = CertificatesSection.Read(root, Path.GetDirectoryName(full)!),
        Attestations = AttestationsSection.Read(root, Path.GetDirectoryName(full)!, catalogue),
        Driver = DriverSection.Read(root, Path.GetDirectoryName(full)!),
        Map = MapReader.Read(walker, node),
    };
}
