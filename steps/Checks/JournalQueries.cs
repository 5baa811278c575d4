using System.Text.RegularExpressions;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Checks;

/// <summary>Questions that several checks put to the journal.</summary>
internal static partial class JournalQueries
{
    public static IEnumerable<Seen<ScreenObserved>> Screens(this JournalView journal, string reading) =>
        journal.Of<ScreenObserved>().Where(screen => screen.Entry.Scenario == journal.Scenario && screen.Fact.Intention == reading);

    public static IEnumerable<Seen<ScreenObserved>> About(this IEnumerable<Seen<ScreenObserved>> screens, string subject, string value) =>
        screens.Where(screen => screen.Fact.Subject.GetValueOrDefault(subject) == value);

    public static string? Subject(this Seen<ScreenObserved> screen, string name) => screen.Fact.Subject.GetValueOrDefault(name);

    /// <summary>Exchanges with the DMP; its parameter file is public and about nobody.</summary>
    public static IEnumerable<Seen<ExchangeRecorded>> DmpExchanges(this JournalView journal) =>
        journal.Of<ExchangeRecorded>().Where(exchange => exchange.Fact is { Service: "dmp", Canary: false, Operation: not DmpPaths.ParametersOperation });

    /// <summary>Messages by which the harness shows, for this scenario, that the DMP's recorder is alive. Runs of before the harness named the scenario have all of them.</summary>
    public static IEnumerable<Seen<ExchangeRecorded>> DmpCanaries(this JournalView journal) =>
        journal.Of<ExchangeRecorded>().Where(exchange => exchange.Fact is { Service: "dmp", Canary: true } && (exchange.Fact(DmpFacts.Scenario) ?? journal.Scenario) == journal.Scenario);

    public static string? Fact(this Seen<ExchangeRecorded> exchange, string name) => exchange.Fact.Facts.GetValueOrDefault(name);

    /// <summary>DMP exchanges of this scenario: those of its users and patients, and those of nobody that another scenario holds.</summary>
    public static IEnumerable<Seen<ExchangeRecorded>> OwnDmpExchanges(this JournalView journal)
    {
        var own = journal.LeasedTo(scenario => scenario == journal.Scenario);
        var others = journal.LeasedTo(scenario => scenario != journal.Scenario);
        return journal.DmpExchanges().Where(exchange => Names(exchange).Any(own.Contains) || !Names(exchange).Any(others.Contains));
    }

    /// <summary>Batches of this scenario, as for <see cref="OwnDmpExchanges"/>.</summary>
    public static IEnumerable<Seen<DmpBatchReceived>> OwnBatches(this JournalView journal)
    {
        var own = journal.LeasedTo(scenario => scenario == journal.Scenario);
        var others = journal.LeasedTo(scenario => scenario != journal.Scenario);
        return journal.Of<DmpBatchReceived>().Where(batch => Names(batch.Fact).Any(own.Contains) || !Names(batch.Fact).Any(others.Contains));
    }

    private static IEnumerable<string> Names(DmpBatchReceived batch) => new[] { batch.Ins, batch.User }.OfType<string>();

    private static IEnumerable<string> Names(Seen<ExchangeRecorded> exchange) =>
        new[] { exchange.Fact(DmpFacts.Ins), exchange.Fact(DmpFacts.User) }.OfType<string>();

    private static HashSet<string> LeasedTo(this JournalView journal, Func<string?, bool> scenario) =>
        [.. journal.Of<LeaseTaken>().Where(lease => scenario(lease.Entry.Scenario)).SelectMany(lease => lease.Fact.Users.Concat(lease.Fact.Patients))];

    public static DeclaredUser? User(this JournalView journal, string? id) =>
        journal.Of<EditorDeclared>().SelectMany(declared => declared.Fact.Users).FirstOrDefault(user => user.Id == id);

    public static string? Declaration(this JournalView journal, string key) =>
        journal.Of<EditorDeclared>().Select(declared => declared.Fact.Declarations.GetValueOrDefault(key)).FirstOrDefault(value => value is not null);

    public static string List(this IEnumerable<string> items) => string.Join(", ", items.Distinct());

    /// <summary>The same words whatever the numbers: times and counters are not what tells two screens apart.</summary>
    public static string WithoutNumbers(this string text) => Numbers().Replace(text, "#");

    /// <summary>The fragment, its numbers aside when it is made of words.</summary>
    public static Fragment WithoutNumbers(this Fragment fragment) =>
        fragment.Kind is FragmentKind.Text or FragmentKind.Name or FragmentKind.Tooltip ? fragment with { Value = fragment.Value.WithoutNumbers() } : fragment;

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();
}
