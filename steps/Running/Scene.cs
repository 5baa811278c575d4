using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Reqnroll;

namespace Conformance.Steps.Running;

/// <summary>One scenario at work: who and what it borrowed, what it does, what it sees, what it asks to be judged.</summary>
public sealed class Scene
{
    private readonly List<EditorUser> _users = [];
    private readonly List<EditorPatient> _patients = [];
    private readonly List<Finding> _findings = [];
    private Action _returnClock = () => { };
    private IDisposable? _place;

    /// <summary>Sets the scene of a scenario.</summary>
    public Scene(ScenarioContext scenario)
    {
        Campaign = Campaign.Current;
        Preuves = [.. scenario.ScenarioInfo.CombinedTags.Where(tag => Campaign.Catalogue.Find(tag) is not null)];
        Tags = [.. scenario.ScenarioInfo.CombinedTags];
        Execution = Campaign.NameExecution(scenario.ScenarioInfo.Title);
        Session = Campaign.OpenSession(Record);
    }

    /// <summary>The run.</summary>
    public Campaign Campaign { get; }

    /// <summary>This execution of the scenario, as the journal names it.</summary>
    public string Execution { get; }

    /// <summary>Preuves that the scenario's tags name.</summary>
    public IReadOnlyList<string> Preuves { get; }

    /// <summary>Tags of the scenario.</summary>
    public IReadOnlyList<string> Tags { get; }

    /// <summary>The product, as one person works it.</summary>
    public IEditorSession Session { get; }

    /// <summary>What the checks of this scenario concluded so far.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Users borrowed, in the order in which they were.</summary>
    public IReadOnlyList<EditorUser> Users => _users;

    /// <summary>Patients borrowed, in the order in which they were.</summary>
    public IReadOnlyList<EditorPatient> Patients => _patients;

    /// <summary>Writes a fact of this scenario in the journal.</summary>
    public void Record(JournalFact fact) => Campaign.Journal.Record(fact, Execution);

    /// <summary>Borrows users of a role.</summary>
    public Task<IReadOnlyList<EditorUser>> BorrowUsersAsync(string role, int count) => BorrowUsersAsync(role, _ => true, count);

    /// <summary>Borrows a professional at work, one whose session was kept if there is one.</summary>
    public async Task<EditorUser> BorrowPersonAtWorkAsync() =>
        (await BorrowUsersAsync(UserRoles.Professionnel, _ => true, user => Campaign.KeptSessions.Has(user.Id), 1))[0];

    /// <summary>Borrows users of a role that suit.</summary>
    public Task<IReadOnlyList<EditorUser>> BorrowUsersAsync(string role, Func<EditorUser, bool> suits, int count) => BorrowUsersAsync(role, suits, _ => false, count);

    private async Task<IReadOnlyList<EditorUser>> BorrowUsersAsync(string role, Func<EditorUser, bool> suits, Func<EditorUser, bool> isPreferred, int count)
    {
        var users = await Campaign.Leases.UsersAsync(role, suits, isPreferred, count);
        _users.AddRange(users);
        Record(new LeaseTaken([.. users.Select(user => user.NationalId)], []));
        return users;
    }

    /// <summary>Borrows patients.</summary>
    public async Task<IReadOnlyList<EditorPatient>> BorrowPatientsAsync(bool qualified, int count)
    {
        string[] exigences = [.. Preuves.Select(preuve => Campaign.Catalogue.Find(preuve)!.Value.Exigence.Id).Distinct()];
        var patients = await Campaign.Leases.PatientsAsync(qualified, exigences, count);
        _patients.AddRange(patients);
        Record(new LeaseTaken([], [.. patients.Select(patient => patient.Ins)]));
        return patients;
    }

    /// <summary>Does something on the product.</summary>
    public Task ActAsync(string intention, params IEnumerable<(string Name, string Value)> values) =>
        Session.ActAsync(intention, values.ToDictionary(value => value.Name, value => value.Value));

    /// <summary>Reads a screen that is expected, and journals it.</summary>
    public async Task<ScreenObserved> ReadAsync(string reading, params IEnumerable<(string Name, string Value)> subject) =>
        Journaled(await Session.ReadAsync(reading, subject.ToDictionary(part => part.Name, part => part.Value)));

    /// <summary>Looks at a screen that may not be there, and journals it.</summary>
    public async Task<ScreenObserved> GlanceAsync(string reading, params IEnumerable<(string Name, string Value)> subject) =>
        Journaled(await Session.GlanceAsync(reading, subject.ToDictionary(part => part.Name, part => part.Value)));

    /// <summary>Does something and journals the screen that follows as soon as it is there, whatever the product still waits for.</summary>
    public async Task<ScreenObserved> ActAndReadAtOnceAsync(
        string intention, IEnumerable<(string Name, string Value)> values, string reading, IEnumerable<(string Name, string Value)> subject) =>
        Journaled(await Session.ActAndReadAtOnceAsync(
            intention, values.ToDictionary(value => value.Name, value => value.Value), reading, subject.ToDictionary(part => part.Name, part => part.Value)));

    /// <summary>Asks for a check on the scenario's only preuve.</summary>
    public void Judge(Severity severity, string clause, Check check) => Judge(Preuves.Single(), severity, clause, check);

    /// <summary>Asks for a check: the request is journaled, then judged on what the journal holds.</summary>
    /// <param name="preuve">Canonical id of the preuve.</param>
    /// <param name="severity">Weight of a breach: bloquant only for what the REM asks.</param>
    /// <param name="clause">Clause of the catalogue, <c>DMP/UX.12#sans-clic</c>.</param>
    /// <param name="check">The check.</param>
    public void Judge(string preuve, Severity severity, string clause, Check check)
    {
        var request = new CheckRequested(check.GetType().Name, CheckBook.ParametersOf(check), preuve, Clause(clause), severity);
        Record(request);
        _findings.Add(Campaign.Judgement.Conclude(request, Campaign.Seen.During(Execution)));
    }

    /// <summary>The preuve of this scenario that ends with a number: <c>01</c>.</summary>
    public string Preuve(string number) => Preuves.Single(preuve => preuve.EndsWith("." + number, StringComparison.Ordinal));

    /// <summary>The interruption of a scenario whose exchanges the DMP did not let in; null for any other.</summary>
    internal ScenarioInterrupted? ConnectionRefused() => ConnectionRefusal.In(Campaign.Seen.During(Execution));

    internal async Task BeginAsync(string feature, string title, ClockUse clock)
    {
        _returnClock = await Campaign.Leases.ClockAsync(clock);
        _place = await Campaign.Places.TakeAsync(CancellationToken.None);
        Record(new ScenarioStarted(feature, title, Preuves));
    }

    internal async Task EndAsync(JournalFact end)
    {
        Record(end);
        await Session.DisposeAsync();
        _place?.Dispose();
        Campaign.Leases.Return(_users, _patients);
        _returnClock();
    }

    private ScreenObserved Journaled(ScreenObserved screen)
    {
        Record(screen);
        return screen;
    }

    private string Clause(string key) => Campaign.Catalogue.FindClause(key) is not null
        ? key
        : throw new InvalidOperationException($"The catalogue has no clause {key}: a check must quote what it judges.");
}
