using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Tests.Checks.Ux12;

/// <summary>Patient files that show the state of the DMP, before and after the states were swapped.</summary>
internal static class Indications
{
    public static readonly string[] Patients = ["100000000000001", "100000000000002", "100000000000003", "100000000000004"];

    public static readonly DmpState[] States = [DmpState.OuvertAutorise, DmpState.OuvertNonAutorise, DmpState.NonCree, DmpState.Ferme];

    public static string Words(DmpState state) => state switch
    {
        DmpState.OuvertAutorise => "DMP ouvert",
        DmpState.OuvertNonAutorise => "DMP ouvert, accès refusé",
        DmpState.NonCree => "Pas de DMP",
        _ => "DMP clos",
    };

    /// <summary>Two rounds: each patient in a state, then in the next one.</summary>
    public static Recorded TwoRounds(Func<DmpState, string?> words, params string[] declarations)
    {
        var journal = new Recorded().Declared(declarations);
        foreach (var shift in new[] { 0, 1 })
            Round(journal, shift, (_, state) => words(state), Recorded.Doctor);
        return journal;
    }

    public static Recorded Round(Recorded journal, int shift, Func<int, DmpState, string?> words, string? asker)
    {
        for (var index = 0; index < Patients.Length; index++)
        {
            var state = States[(index + shift) % States.Length];
            journal.Dmp(Patients[index], state);
            if (asker is not null)
                journal.Td02(Patients[index], asker);
            var shown = words(index, state);
            journal.Screen("dmp-status", $"ins={Patients[index]};user=u1", shown is null ? [] : [Recorded.Text(shown)]);
        }

        return journal;
    }
}
