using Conformance.Steps.Editors.Guided;

namespace Conformance.Cli.Guidance;

/// <summary>The product's screen as a file that the operator can open, each over the one before; gone with the run.</summary>
internal sealed class ScreenFile : IAsyncDisposable
{
    private readonly Lazy<string> _folder = new(() => Directory.CreateTempSubdirectory("conformance-ecran-").FullName);

    /// <summary>Writes a screen.</summary>
    /// <returns>Path of the file.</returns>
    public string Write(Picture screen)
    {
        var path = Path.Combine(_folder.Value, "ecran.png");
        File.WriteAllBytes(path, screen.Content);
        return path;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        if (_folder.IsValueCreated)
            Directory.Delete(_folder.Value, recursive: true);
        return ValueTask.CompletedTask;
    }
}
