using Conformance.Reports.Attestations;
using Conformance.Reports.Catalogue;
using Conformance.Steps.Editors.Attestations;
using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>Where the editor keeps what persons attest.</summary>
internal static class AttestationsSection
{
    public static FormatKey Key { get; } = new(
        "attestations", new TextKind(), "Fichier des attestations, dans le dossier de ce fichier ; avec cette clé, les preuves que des personnes apportent sont jugées aussi.");

    /// <summary>What it holds; null when the editor names none.</summary>
    public static AttestationBook? Read(SectionView root, string folder, RemCatalogue catalogue)
    {
        if (PathOf(root, folder) is not { } path)
            return null;
        try
        {
            return AttestationsReader.Read(path, catalogue);
        }
        catch (EditorFileException wrong)
        {
            foreach (var problem in wrong.Problems)
                root.ReportIn(problem);
            return null;
        }
    }

    /// <summary>Full path of the file; null when the editor names none, or one elsewhere.</summary>
    public static string? PathOf(SectionView root, string folder)
    {
        if (root.TextOrNull(Key.Name) is not { Length: > 0 } file)
            return null;
        if (FolderPath.Within(folder, file) is { } path)
            return path;
        root.Report(Key.Name, $"« {file} » sort du dossier du fichier éditeur : placez les attestations dans {folder}");
        return null;
    }
}
