using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Editors.Browser;

/// <summary>A file that a map gives to the product: it stands in the editor file's folder and nowhere else (DESIGN section 8).</summary>
internal static class UploadedFile
{
    /// <summary>Full path of the file.</summary>
    /// <exception cref="InterruptionException">It leaves the folder, or is not there.</exception>
    public static string Within(string folder, string name, string path)
    {
        var full = Path.GetFullPath(Path.Combine(folder, name));
        if (Path.GetRelativePath(folder, full) is var relative && (relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative)))
            throw Refused(path, $"« {name} » sort du dossier du fichier éditeur", folder);
        return System.IO.File.Exists(full) ? full : throw Refused(path, $"« {name} » n'existe pas", folder);
    }

    private static InterruptionException Refused(string path, string what, string folder) => new(
        InterruptionCause.Configuration, $"{path} : {what}. Les fichiers à déposer se trouvent dans {folder} ou plus bas ; corrigez « with ».");
}
