namespace Conformance.Compat.Tests.Support;

/// <summary>A folder of feature files, gone at the end of the test.</summary>
internal sealed class FeatureFiles : IDisposable
{
    public FeatureFiles(params IEnumerable<(string Name, string Content)> files)
    {
        foreach (var (name, content) in files)
        {
            var path = Path.Combine(Folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("features-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
