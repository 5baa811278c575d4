using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.File.Format;
using Conformance.Steps.Editors.File.Sections;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.Attestations;

/// <summary>What whoever attests needs of an editor file: neither its screens nor its passwords, which they may not have.</summary>
/// <param name="Product">The product, whose version is attested.</param>
/// <param name="File">Full path of the attestations file; null when the editor names none.</param>
/// <param name="Exclusions">Exigences that nobody has to attest.</param>
public sealed record AttestingEditor(EditorIdentity Product, string? File, IReadOnlyList<Exclusion> Exclusions)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="EditorFileException">What is needed of it has problems; it lists them all.</exception>
    public static AttestingEditor Read(string path, RemCatalogue catalogue, EnvironmentValues environment)
    {
        var format = new SectionKind(ProductSection.Key, AttestationsSection.Key, ExclusionsSection.Key);
        var node = Kept(YamlWalker.Root(path), format);
        var walker = new YamlWalker(path, environment);
        new FormatCheck(walker).Section(node, format, "");
        var root = new SectionView(walker, node, "");
        var editor = new AttestingEditor(
            ProductSection.Read(root.Section(ProductSection.Key.Name)), AttestationsSection.PathOf(root, Path.GetDirectoryName(Path.GetFullPath(path))!), [.. ExclusionsSection.Read(root, catalogue)]);
        return walker.Problems.Count == 0 ? editor : throw new EditorFileException([.. walker.Problems.OrderBy(problem => problem.Line)]);
    }

    private static YamlMappingNode Kept(YamlMappingNode root, SectionKind format)
    {
        var names = format.Keys.Select(key => key.Name).ToHashSet();
        return new YamlMappingNode(root.Children.Where(child => child.Key is YamlScalarNode { Value: { } name } && names.Contains(name)));
    }
}
