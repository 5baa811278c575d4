using System.Text.Json;

namespace Conformance.Bench.Journeys;

/// <summary>Patients of the product.</summary>
internal static class Seed
{
    private static readonly JsonElement[] All = Read();

    /// <summary>Name and INS of those whose INS is qualified, in order.</summary>
    public static (string Name, string Ins)[] Patients { get; } = [.. All.Where(IsQualified).Select(patient => (NameOf(patient), patient.GetProperty("ins").GetString()!))];

    public static string Unqualified { get; } = NameOf(All.First(patient => !IsQualified(patient)));

    private static bool IsQualified(JsonElement patient) => patient.GetProperty("identity").GetString() == "Qualifiee";

    private static string NameOf(JsonElement patient) => $"{patient.GetProperty("family").GetString()} {patient.GetProperty("given").GetString()}";

    private static JsonElement[] Read()
    {
        var assembly = typeof(ReferenceEditor.ReferenceEditorHost).Assembly;
        using var seed = assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(name => name.EndsWith("seed.json", StringComparison.Ordinal)))!;
        return [.. JsonDocument.Parse(seed).RootElement.GetProperty("patients").EnumerateArray()];
    }
}
