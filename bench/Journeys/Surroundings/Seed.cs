using System.Text.Json;

namespace Conformance.Bench.Journeys.Surroundings;

/// <summary>A professional of the reference editor.</summary>
internal sealed record Account(string Login, string Password, string TotpSecret, string Rpps, string Family, string Given)
{
    public string NationalId => $"8{Rpps}";
}

/// <summary>A patient of the reference editor.</summary>
internal sealed record Patient(string Id, string Family, string Given, string Ins)
{
    public string Name => $"{Family} {Given}";
}

/// <summary>The reference editor's fictional people, from its own seed.</summary>
internal sealed record Seed(IReadOnlyList<Account> Users, IReadOnlyList<Patient> Patients)
{
    private static readonly Seed All = JsonSerializer.Deserialize<Seed>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seed.json")), JsonSerializerOptions.Web)!;

    public static IReadOnlyList<Account> Everybody => All.Users;

    public static Account User(string login) => All.Users.Single(user => user.Login == login);

    public static Patient Patient(string id) => All.Patients.Single(patient => patient.Id == id);
}
