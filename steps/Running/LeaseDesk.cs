using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Running;

/// <summary>Lends users, patients and the product's clock, so that parallel scenarios never share one.</summary>
/// <remarks>Clock, then users, then qualified patients, then the others, each once a scenario: in that order no two scenarios can wait for each other.</remarks>
public sealed class LeaseDesk
{
    private const int ClockShares = 64;

    private static readonly TimeSpan ClockPatience = TimeSpan.FromHours(1);

    private readonly EditorFile _editor;
    private readonly TimeSpan _patience;
    private readonly TimeProvider _clock;
    private readonly Dictionary<string, WaitingPool<EditorUser>> _users;
    private readonly Dictionary<bool, WaitingPool<EditorPatient>> _patients;
    private readonly WaitingPool<int> _clockShares = new(Enumerable.Range(0, ClockShares));

    /// <summary>Opens the desk.</summary>
    /// <param name="editor">Users and patients of the product. A user serves in its first role.</param>
    /// <param name="clock">Clock of the run.</param>
    /// <param name="patience">How long a scenario waits for another to return what it needs.</param>
    public LeaseDesk(EditorFile editor, TimeProvider clock, TimeSpan patience)
    {
        _editor = editor;
        _clock = clock;
        _patience = patience;
        _users = UserRoles.All.ToDictionary(role => role, role => new WaitingPool<EditorUser>(InRole(role)));
        _patients = new[] { true, false }.ToDictionary(qualified => qualified, qualified => new WaitingPool<EditorPatient>(Qualified(qualified)));
    }

    /// <summary>Borrows the product's clock: to live by it along with others, or to move it alone once the others are done.</summary>
    internal async Task<Action> ClockAsync(ClockUse use)
    {
        using var limit = new CancellationTokenSource(ClockPatience, _clock);
        var shares = use is ClockUse.Move
            ? await _clockShares.TakeLastAsync(ClockShares, limit.Token)
            : await _clockShares.TakeAsync(_ => true, 1, limit.Token);
        return () => _clockShares.Return(shares);
    }

    /// <summary>Borrows users.</summary>
    /// <exception cref="InterruptionException">The editor file declares too few, or none came back in time.</exception>
    internal Task<IReadOnlyList<EditorUser>> UsersAsync(string role, Func<EditorUser, bool> suits, Func<EditorUser, bool> isPreferred, int count)
    {
        var declared = InRole(role).Count(suits);
        return declared < count
            ? throw TooFew($"{count} utilisateur(s) de rôle « {role} »", declared, "users")
            : WaitAsync(_users[role], suits, isPreferred, count, $"un utilisateur de rôle « {role} »");
    }

    /// <summary>Borrows patients for a scenario of some exigences: first those that are kept for them, never one that is kept for others.</summary>
    /// <exception cref="InterruptionException">The editor file declares too few, or none came back in time.</exception>
    internal Task<IReadOnlyList<EditorPatient>> PatientsAsync(bool qualified, IReadOnlyList<string> exigences, int count)
    {
        var declared = Qualified(qualified).Count(patient => patient.MayServe(exigences));
        var what = qualified ? "patient(s) à l'INS qualifiée" : "patient(s) à l'INS non qualifiée";
        return declared < count
            ? throw TooFew($"{count} {what} qui ne soient pas réservés à d'autres exigences", declared, "patients")
            : WaitAsync(_patients[qualified], patient => patient.MayServe(exigences), patient => patient.IsKeptFor(exigences), count, what);
    }

    /// <summary>Takes users and patients back.</summary>
    internal void Return(IEnumerable<EditorUser> users, IEnumerable<EditorPatient> patients)
    {
        foreach (var user in users)
            _users[user.Roles[0]].Return([user]);
        foreach (var patient in patients)
            _patients[patient.InsQualified].Return([patient]);
    }

    private IEnumerable<EditorUser> InRole(string role) => _editor.Users.Where(user => user.Roles.Count > 0 && user.Roles[0] == role);

    private IEnumerable<EditorPatient> Qualified(bool qualified) => _editor.Patients.Where(patient => patient.InsQualified == qualified);

    private async Task<IReadOnlyList<T>> WaitAsync<T>(WaitingPool<T> pool, Func<T, bool> suits, Func<T, bool> isPreferred, int count, string what)
        where T : notnull
    {
        using var limit = new CancellationTokenSource(_patience, _clock);
        try
        {
            return await pool.TakeAsync(suits, isPreferred, count, limit.Token);
        }
        catch (OperationCanceledException problem)
        {
            throw new InterruptionException(
                InterruptionCause.Configuration,
                $"Après {_patience.TotalSeconds:0} secondes, {what} n'est toujours pas libre : déclarez-en davantage dans {Path.GetFileName(_editor.Path)}, ou lancez avec --workers 1.",
                problem);
        }
    }

    private InterruptionException TooFew(string what, int declared, string section) => new(
        InterruptionCause.Configuration, $"Ce scénario demande {what} ; {Path.GetFileName(_editor.Path)} en déclare {declared}. Complétez la section « {section} ».");
}

/// <summary>What a scenario does with the product's clock.</summary>
internal enum ClockUse
{
    /// <summary>Lives by it.</summary>
    Live,

    /// <summary>Moves it, and must then be alone.</summary>
    Move,
}
