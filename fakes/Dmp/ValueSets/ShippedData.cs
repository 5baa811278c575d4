using System.Text.Json;

namespace Conformance.Fakes.Dmp;

/// <summary>The data files of the lists, inside the assembly.</summary>
internal static class ShippedData
{
    private const string Folder = "Conformance.Fakes.Dmp.ValueSets.Data.";

    public static T Read<T>(string file, JsonSerializerOptions format)
    {
        using var content = typeof(ShippedData).Assembly.GetManifestResourceStream(Folder + file)!;
        return JsonSerializer.Deserialize<T>(content, format)!;
    }
}
