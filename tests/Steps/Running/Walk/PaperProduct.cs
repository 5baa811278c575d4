using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.Map;
using Conformance.Steps.Running.Walk;
using Conformance.Steps.Tests.Editors;
using Microsoft.Extensions.Time.Testing;

namespace Conformance.Steps.Tests.Running.Walk;

/// <summary>A product on paper, that does all that is asked of it but what the test breaks.</summary>
internal sealed class PaperProduct : IEditorSession
{
    private static readonly MapLocator Somewhere = new() { Role = "button", Name = "Suite" };

    private bool _open;

    /// <summary>What carrying out an intention throws.</summary>
    public Dictionary<string, Exception> Failing { get; } = [];

    /// <summary>What never answers.</summary>
    public HashSet<string> Hanging { get; } = [];

    /// <summary>Readings that see nothing.</summary>
    public HashSet<string> Absent { get; } = [Readings.RppsNotice, Readings.PasswordAccepted];

    /// <summary>Criteria that are not offered.</summary>
    public HashSet<string> Refused { get; } = [];

    /// <summary>What the screens show besides what is read.</summary>
    public string Screen { get; set; } = "Dossier patient";

    /// <summary>Every intention carried out, with its values.</summary>
    public List<(string Intention, IReadOnlyDictionary<string, string> Values)> Done { get; } = [];

    /// <summary>Whether the product answers at its address.</summary>
    public string? Silence { get; set; }

    /// <summary>A file with a user in each role, a patient, and a map that says all.</summary>
    public static EditorFile File()
    {
        using var text = new EditorText();
        var file = text.Read(EditorText.Valid);
        var user = file.Users[0];
        return file with
        {
            Users =
            [
                user,
                user with { Id = "u2", Login = "dr.psc", SecondFactor = "psc" },
                user with { Id = "u3", Login = "dr.relais" },
                user with { Id = "u4", Login = "neuf", Roles = [UserRoles.PremiereConnexion] },
                user with { Id = "u5", Login = "verrou", Roles = [UserRoles.Verrouillable] },
                user with { Id = "u6", Login = "change", Roles = [UserRoles.MotDePasseModifiable] },
            ],
            Patients = [.. file.Patients, new EditorPatient("p9", "AUTRE-ESSAI Aline", "299027512345645", InsQualified: true, [])],
            Map = Whole(),
        };
    }

    /// <summary>Walks through it.</summary>
    public async Task<IReadOnlyList<StopReport>> WalkAsync(EditorFile file, TimeProvider? clock = null, CancellationToken cancellation = default)
    {
        var reports = new List<StopReport>();
        var walk = new ProductWalk(file, this, _ => [], () => Task.FromResult(Silence), clock ?? new FakeTimeProvider());
        await foreach (var report in walk.GoAsync((_, _, _) => { }, cancellation))
            reports.Add(report);
        return reports;
    }

    public async Task ActAsync(string intention, IReadOnlyDictionary<string, string> values)
    {
        Done.Add((intention, values));
        if (Hanging.Contains(intention))
            await new TaskCompletionSource().Task;
        if (Failing.TryGetValue(intention, out var problem))
            throw problem;
        _open = intention is not Intentions.LogOut && (_open || intention is Intentions.GiveTotp or Intentions.IdentifyAtProSanteConnect);
    }

    public Task<bool> TryFillCriterionAsync(string criterion, string value) => Task.FromResult(!Refused.Contains(criterion));

    public Task ClearCriteriaAsync() => Task.CompletedTask;

    public Task<ScreenObserved> ReadAsync(string reading, IReadOnlyDictionary<string, string> subject) => GlanceAsync(reading, subject);

    public Task<ScreenObserved> GlanceAsync(string reading, IReadOnlyDictionary<string, string> subject)
    {
        var present = !Absent.Contains(reading) && (reading != Readings.SessionOpen || _open);
        var fields = Readings.All[reading].ToDictionary(field => field, field => Absent.Contains($"{reading}.{field}") ? "" : field);
        return Task.FromResult(new ScreenObserved(
            reading, subject, "http://dpi.invalid/page", present, present ? [new ElementSeen($"vu {reading}", fields, [])] : [], Blocks(), 0, null, null));
    }

    public Testimony? Word => null;

    public bool Serves(string name) => !Absent.Contains(name);

    public Task ForgetAsync()
    {
        _open = false;
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static UiMap Whole() => new(
        Intentions.All.Keys.ToDictionary(intention => intention, intention => (IReadOnlyList<MapAction>)[new MapAction(MapVerb.Go, null, "/", null, $"map.acts.{intention}[0]"), new MapAction(MapVerb.Click, Somewhere, null, null, $"map.acts.{intention}[1]")]),
        Readings.All.ToDictionary(reading => reading.Key, reading => new MapReading(Somewhere, reading.Value.ToDictionary(field => field, _ => Somewhere), null, null, $"map.readings.{reading.Key}")),
        SearchCriteria.All.ToDictionary(criterion => criterion, _ => Somewhere));

    private IReadOnlyList<ElementSeen> Blocks() => Screen.Length == 0 ? [] : [new ElementSeen(Screen, new Dictionary<string, string>(), [])];
}
