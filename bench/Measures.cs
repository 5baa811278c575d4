using System.Globalization;

namespace Conformance.Bench;

/// <summary>Measurements that are asked for by their name.</summary>
internal static class Measures
{
    private const int Messages = 100_000;

    private static readonly IReadOnlyDictionary<string, string?> AsItIs = new Dictionary<string, string?>();

    /// <summary>Runs the one that the arguments name; null when they name none.</summary>
    public static Task<int>? Named(string[] arguments) => arguments switch
    {
        ["transport", .. var measures] => DotNet.ShowAsync(AsItIs, ["run", "-c", "Release", "--project", "bench/Transport", "--", .. measures]),
        ["fuzz"] => FuzzAsync(Messages),
        ["fuzz", var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var messages) => FuzzAsync(messages),
        _ => null,
    };

    private static Task<int> FuzzAsync(int messages) => DotNet.ShowAsync(
        new Dictionary<string, string?> { ["CsCheck_Iter"] = messages.ToString(CultureInfo.InvariantCulture) },
        "test", "-c", "Release", "tests/Fakes", "--filter", "FullyQualifiedName~FuzzTests|FullyQualifiedName~CanonicalFormTests", "--logger", "console;verbosity=normal");
}
