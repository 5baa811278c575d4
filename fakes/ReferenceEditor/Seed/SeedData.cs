using System.Text.Json;
using System.Text.Json.Serialization;
using ReferenceEditor.Accounts;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Seed;

/// <summary>The fictional accounts, patients and documents that the product starts with.</summary>
internal sealed record SeedData(IReadOnlyList<SeedUser> Users, IReadOnlyList<Patient> Patients, IReadOnlyList<DocumentAuthor> Authors, IReadOnlyList<SeedDocument> Documents)
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

/// <summary>A document that every patient's file holds. Without dates it belongs to the present stay.</summary>
internal sealed record SeedDocument(
    string Id, string Title, string TypeCode, string TypeLabel, string ClassCode, string Author, DateTimeOffset? Act, DateTimeOffset? Written, string Text);
