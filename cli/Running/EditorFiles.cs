using Conformance.Reports.Catalogue;
using Conformance.Steps.Editors.File;

namespace Conformance.Cli.Running;

/// <summary>Editor files as a command is given them.</summary>
internal static class EditorFiles
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="RefusedException">It has problems; the message lists them all.</exception>
    public static EditorFile Read(string path, RemCatalogue catalogue)
    {
        try
        {
            return EditorFileReader.Read(path, catalogue, EnvironmentValues.Process);
        }
        catch (EditorFileException problem)
        {
            throw new RefusedException($"Le fichier éditeur ne peut pas être employé ({problem.Problems.Count} problème(s)) :\n{problem.Message}");
        }
    }
}
