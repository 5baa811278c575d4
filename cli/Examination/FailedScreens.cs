using Conformance.Cli.Running;
using Conformance.Reports.Journal;
using Conformance.Steps.Running.Walk;

namespace Conformance.Cli.Examination;

/// <summary>The screens of the failures of a check, in a folder that is made with the first.</summary>
/// <param name="parent">Folder of the runs.</param>
/// <param name="scratch">Folder where the screens were taken.</param>
/// <param name="clock">Clock that names the folder.</param>
internal sealed class FailedScreens(string parent, string scratch, TimeProvider clock)
{
    private string? _folder;

    /// <summary>Keeps the screen of a failure, and beside it its roles and names, from which a locator is written.</summary>
    /// <returns>Its path; null when no screen could be taken.</returns>
    /// <exception cref="RefusedException">The folder cannot be written.</exception>
    public string? Keep(StopReport stop)
    {
        if (stop.Picture is not { } picture)
            return null;
        try
        {
            _folder ??= Directory.CreateDirectory(Path.Combine(parent, $"check-{Identifiers.RunId(clock)}")).FullName;
            var path = Path.Combine(_folder, $"{stop.Proves.Path}.png");
            var kept = new BlobStore(scratch);
            File.WriteAllBytes(path, kept.Read(picture));
            if (stop.Tree is { } tree)
                File.WriteAllBytes(Path.ChangeExtension(path, ".yaml"), kept.Read(tree));
            return path;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"Le dossier {parent} ne peut pas recevoir les écrans : {problem.Message} Choisissez-en un autre avec --out.");
        }
    }
}
