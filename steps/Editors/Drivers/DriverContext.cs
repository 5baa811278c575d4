using System.Reflection;
using System.Runtime.Loader;

namespace Conformance.Steps.Editors.Drivers;

/// <summary>Where an editor's assembly is loaded: its own dependencies from its own folder, the harness's and Playwright's shared, so that types are the same.</summary>
/// <param name="path">Full path of the assembly.</param>
internal sealed class DriverContext(string path) : AssemblyLoadContext($"driver {Path.GetFileName(path)}")
{
    private readonly AssemblyDependencyResolver _resolver = new(path);

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName name) =>
        !IsShared(name) && _resolver.ResolveAssemblyToPath(name) is { } own ? LoadFromAssemblyPath(own) : null;

    private static bool IsShared(AssemblyName name) =>
        name.Name == "Microsoft.Playwright" || name.Name == typeof(EditorDriver).Assembly.GetName().Name || name.Name == typeof(Reports.Journal.IJournal).Assembly.GetName().Name;
}
