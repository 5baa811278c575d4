using System.Text.Json;

namespace Lanterne.Usagers;

/// <summary>Fictional people that the sample starts with.</summary>
internal static class Seed
{
    /// <summary>Reads a file of the seed.</summary>
    public static IReadOnlyList<T> Read<T>(string file)
    {
        using var stream = typeof(Seed).Assembly.GetManifestResourceStream($"graine/{file}")!;
        return JsonSerializer.Deserialize<List<T>>(stream, JsonSerializerOptions.Web)!;
    }
}
