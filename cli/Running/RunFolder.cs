using Conformance.Reports.Journal;

namespace Conformance.Cli.Running;

/// <summary>The folder of a run, and the name <c>latest</c> that points at it.</summary>
internal static class RunFolder
{
    public static string Create(string parent, TimeProvider clock)
    {
        try
        {
            return Directory.CreateDirectory(Path.Combine(parent, Identifiers.RunId(clock))).FullName;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"Le dossier {parent} ne peut pas recevoir la course : {problem.Message} Choisissez-en un autre avec --out.");
        }
    }

    /// <summary>Points <c>latest</c> at a run. Where links are refused, a text file of that name says which run it is.</summary>
    public static void PointLatest(string folder)
    {
        var latest = Path.Combine(Path.GetDirectoryName(folder)!, "latest");
        try
        {
            if (new DirectoryInfo(latest).LinkTarget is not null)
                Directory.Delete(latest);
            Directory.CreateSymbolicLink(latest, Path.GetFileName(folder));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            File.WriteAllText(latest + ".txt", Path.GetFileName(folder) + "\n");
        }
    }
}
