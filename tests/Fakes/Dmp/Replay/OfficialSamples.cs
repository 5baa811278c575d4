namespace Conformance.Fakes.Tests.Dmp.Replay;

/// <summary>
/// Official messages, read in place where somebody has them and never copied: the folder that CONFORMANCE_SAMPLES names, else shared/samples/dmp beside the repository.
/// </summary>
internal static class OfficialSamples
{
    private const string Variable = "CONFORMANCE_SAMPLES";

    private static readonly string Folder = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Path.Combine(RepositoryFile.Root, "..", "shared", "samples", "dmp");

    /// <summary>Bytes of a message; the test is ignored, by name, where the folder is not there.</summary>
    public static byte[] Read(string name)
    {
        var path = Path.Combine(Folder, $"{name}.xml");
        if (!File.Exists(path))
            Assert.Ignore($"Official message {name}.xml is not there: name its folder in {Variable}.");
        return File.ReadAllBytes(path);
    }
}
