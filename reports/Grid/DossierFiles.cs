using Conformance.Reports.Catalogue;

namespace Conformance.Reports.Grid;

/// <summary>The files that a dossier holds of a preuve: those of <c>dossier/&lt;chapitre&gt;/&lt;preuve&gt;/</c>, its page first.</summary>
/// <param name="runFolder">Folder of the run.</param>
internal sealed class DossierFiles(string runFolder)
{
    private const string Dossier = "dossier";
    private const string Page = "index.html";

    /// <summary>Their paths, relative to the folder of the run; empty when the dossier has none.</summary>
    public IReadOnlyList<string> Of(Exigence exigence, Preuve preuve)
    {
        var folder = Path.Combine(runFolder, Dossier, Name(RemId.Of(exigence.Id).Chapitre), Name(preuve.Id));
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is not (".css" or ".js"))
                .Select(file => Path.GetRelativePath(runFolder, file).Replace('\\', '/'))
                .OrderBy(file => !file.EndsWith($"{Name(preuve.Id)}/{Page}", StringComparison.Ordinal)).ThenBy(file => file, StringComparer.Ordinal)]
            : [];
    }

    private static string Name(string id) => id.Replace('/', '-').Replace(' ', '-');
}
