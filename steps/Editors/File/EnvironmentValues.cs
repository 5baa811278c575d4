using System.Text.RegularExpressions;

namespace Conformance.Steps.Editors.File;

/// <summary>Replaces <c>${NAME}</c> and <c>${NAME:-value}</c> by variables of the environment.</summary>
/// <param name="read">Reads a variable; null when it is not set.</param>
public sealed partial class EnvironmentValues(Func<string, string?> read)
{
    /// <summary>No variable at all.</summary>
    public static EnvironmentValues None { get; } = new(_ => null);

    /// <summary>The environment of this process.</summary>
    public static EnvironmentValues Process { get; } = new(Environment.GetEnvironmentVariable);

    internal string Fill(string text, Action<string> missing) => Variable().Replace(text, match =>
    {
        var value = read(match.Groups["name"].Value);
        if (value is null && !match.Groups["default"].Success)
            missing(match.Groups["name"].Value);
        return value ?? match.Groups["default"].Value;
    });

    [GeneratedRegex(@"\$\{(?<name>[A-Za-z_][A-Za-z0-9_]*)(:-(?<default>[^}]*))?\}")]
    private static partial Regex Variable();
}
