using Conformance.Reports.Catalogue;
using Conformance.Steps.Editors.File;

namespace Conformance.Cli.Running;

/// <summary>An editor file, or why there is none: a run keeps that too.</summary>
/// <param name="File">The file; null when it has problems.</param>
/// <param name="Problem">What is wrong with it, in French; null when nothing is.</param>
internal sealed record EditorReading(EditorFile? File, string? Problem)
{
    public static EditorReading Of(string path, RemCatalogue catalogue)
    {
        try
        {
            return new EditorReading(EditorFiles.Read(path, catalogue), null);
        }
        catch (RefusedException refused)
        {
            return new EditorReading(null, refused.Message);
        }
    }

    /// <summary>The file.</summary>
    /// <exception cref="RefusedException">It has problems.</exception>
    public EditorFile Require() => File ?? throw new RefusedException(Problem!);
}
