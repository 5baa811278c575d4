using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Comparison.Differences;

/// <summary>The patients and professionals of one execution, by the rank in which it took them: another run may lend it others.</summary>
internal sealed class People
{
    private const int ShortestValue = 3;

    private readonly Dictionary<string, string> _tokens = new(StringComparer.OrdinalIgnoreCase);

    public People(JournalView run, string execution)
    {
        var declared = run.Of<EditorDeclared>().FirstOrDefault()?.Fact;
        var leases = run.Of<LeaseTaken>().Where(lease => lease.Entry.Scenario == execution).Select(lease => lease.Fact).ToList();
        foreach (var (rank, id) in leases.SelectMany(lease => lease.Users).Distinct().Index())
            Name($"professionnel {rank + 1}", [id, .. UserValues(declared?.Users.FirstOrDefault(user => user.NationalId == id))]);
        foreach (var (rank, ins) in leases.SelectMany(lease => lease.Patients).Distinct().Index())
            Name($"patient {rank + 1}", [ins, .. PatientValues(declared?.Patients.FirstOrDefault(patient => patient.Ins == ins))]);
        foreach (var user in declared?.Users ?? [])
            Name("autre professionnel", [user.NationalId, .. UserValues(user)]);
        foreach (var patient in declared?.Patients ?? [])
            Name("autre patient", [patient.Ins, .. PatientValues(patient)]);
        if (run.Of<RunStarted>().FirstOrDefault()?.Fact.RunId is { Length: > 6 } id6)
            Name("marque de la course", [id6[^6..]]);
    }

    /// <summary>Values that a text may hold, the longest first, so that a name is seen before the words in it.</summary>
    public IEnumerable<string> Values => _tokens.Keys.OrderByDescending(value => value.Length).ThenBy(value => value, StringComparer.Ordinal);

    /// <summary>What stands for a value.</summary>
    public string TokenOf(string value) => _tokens[value];

    private static IEnumerable<string?> UserValues(DeclaredUser? user) => user is null ? [] : [user.Id, user.Login, .. WordsOf(user.Name)];

    private static IEnumerable<string?> PatientValues(DeclaredPatient? patient) => patient is null ? [] : [patient.Id, .. WordsOf(patient.Name)];

    private static IEnumerable<string> WordsOf(string? name) => name is null ? [] : [name, .. name.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private void Name(string token, IEnumerable<string?> values)
    {
        foreach (var value in values.OfType<string>().Where(value => value.Length >= ShortestValue))
            _tokens.TryAdd(value, token);
    }
}
