using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Tests.Checks;

/// <summary>A journal as one scenario would have recorded it, written by hand.</summary>
internal sealed class Recorded
{
    public const string Scenario = "1·essai";
    public const string Ins = "199017512345690";
    public const string OtherIns = "299027512345645";
    public const string Doctor = "899900000011";
    public const string Nurse = "899900000029";

    private readonly List<JournalEntry> _entries = [];

    public JournalView View => new(_entries, Scenario);

    public long Last => _entries.Count;

    public Recorded Fact(JournalFact fact, string? scenario = Scenario)
    {
        _entries.Add(new JournalEntry(_entries.Count + 1, DateTimeOffset.UnixEpoch.AddSeconds(_entries.Count), scenario, fact));
        return this;
    }

    /// <summary>Two users, one qualified patient and one who is not; declarations as "key=value".</summary>
    public Recorded Declared(params string[] declarations) => Fact(new EditorDeclared(
        [new DeclaredUser("u1", "dr.essai", Doctor, "totp"), new DeclaredUser("u2", "inf.essai", Nurse, "psc")],
        [new DeclaredPatient("p1", Ins, InsQualified: true), new DeclaredPatient("p2", OtherIns, InsQualified: false)],
        declarations.Select(text => text.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1])));

    public Recorded Lease(params string[] patients) => Fact(new LeaseTaken([Doctor], patients));

    /// <summary>A screen that shows the given elements; none means that what was asked for is absent. The subject reads "key=value;key=value".</summary>
    public Recorded Screen(string reading, string subject, params ElementSeen[] elements) => Screen(reading, subject, 100, [], elements);

    public Recorded Screen(string reading, string subject, long elapsedMs, IReadOnlyList<ElementSeen> elsewhere, params ElementSeen[] elements) =>
        Fact(new ScreenObserved(reading, Subject(subject), "https://dpi.invalid/", elements.Length > 0, elements, elsewhere, elapsedMs, null, null));

    public Recorded Exchange(string service, string operation, string facts = "", bool canary = false) => Fact(
        new ExchangeRecorded(service, operation, Subject(facts), new BlobRef(new string('0', 64), "text/plain", 0), null, null, [], canary), scenario: null);

    public Recorded Td02(string ins, string user) => Exchange("dmp", "TD0.2", $"ins={ins};user={user};mode=DIRECTE;authnContextClassRef=urn:x:SmartcardPKI");

    public Recorded Canary(string? scenario = null) => Exchange("dmp", "témoin", scenario is null ? "" : $"scenario={scenario}", canary: true);

    public Recorded Dmp(string ins, DmpState state, params DmpDocumentServed[] documents) => Fact(new DmpServed(ins, state, documents), scenario: null);

    public static ElementSeen Text(string text) => new(text, new Dictionary<string, string>(), [new Fragment(FragmentKind.Text, text)]);

    public static ElementSeen Row(string text, string fields, params Fragment[] fragments) => new(text, Subject(fields), fragments);

    private static Dictionary<string, string> Subject(string text) => text
        .Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .ToDictionary(pair => pair[0], pair => pair[1]);
}
