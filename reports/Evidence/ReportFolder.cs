namespace Conformance.Reports.Evidence;

/// <summary>The folder of a report, which is written anew each time the run is judged.</summary>
internal static class ReportFolder
{
    public static string Emptied(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        return Directory.CreateDirectory(folder).FullName;
    }
}
