using System.Text.Json;
using System.Text.Json.Serialization;
using ReferenceEditor.Accounts;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Seed;

/// <summary>The fictional accounts and patients that the product starts with.</summary>
internal sealed record SeedData(IReadOnlyList<SeedUser> Users, IReadOnlyList<Patient> Patients)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static SeedData Load()
    {
        using var stream = typeof(SeedData).Assembly.GetManifestResourceStream("seed.json")!;
        return JsonSerializer.Deserialize<SeedData>(stream, Options)!;
    }
}

/// <summary>A fictional account; its password is a public test password.</summary>
internal sealed record SeedUser(
    string Login, string Password, string TotpSecret, string Rpps, string Family, string Given,
    string ProfessionCode, string SpecialtyCode, SecondFactor SecondFactor, bool HasAcknowledgedNotice);
