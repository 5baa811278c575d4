using System.Reflection;

namespace Conformance.Cli;

/// <summary>Version of the harness, as reports cite it.</summary>
internal static class HarnessVersion
{
    /// <summary>Version and, where the build knows it, commit.</summary>
    public static string Text { get; } =
        typeof(HarnessVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
