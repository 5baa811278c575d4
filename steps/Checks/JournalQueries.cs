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

    public static IEnumerable<Seen<ExchangeRecorded>> DmpExchanges(this JournalView journal) =>
        journal.Of<ExchangeRecorded>().Where(exchange => exchange.Fact is { Service: "dmp", Canary: false });

    public static string? Fact(this Seen<ExchangeRecorded> exchange, string name) => exchange.Fact.Facts.GetValueOrDefault(name);

    /// <summary>DMP exchanges of this scenario: those of its patients and users, and those of nobody that another scenario holds.</summary>
    public static IEnumerable<Seen<ExchangeRecorded>> OwnDmpExchanges(this JournalView journal)
    {
        var others = journal.Of<LeaseTaken>().Where(lease => lease.Entry.Scenario != journal.Scenario).ToList();
        var users = others.SelectMany(lease => lease.Fact.Users).Except(journal.Leased(lease => lease.Users)).ToHashSet();
        var patients = others.SelectMany(lease => lease.Fact.Patients).Except(journal.Leased(lease => lease.Patients)).ToHashSet();
        return journal.DmpExchanges().Where(exchange =>
            !patients.Contains(exchange.Fact(DmpFacts.Ins) ?? "") && !users.Contains(exchange.Fact(DmpFacts.User) ?? ""));
    }

    public static IEnumerable<string> Leased(this JournalView journal, Func<LeaseTaken, IEnumerable<string>> what) =>
        journal.Of<LeaseTaken>().Where(lease => lease.Entry.Scenario == journal.Scenario).SelectMany(lease => what(lease.Fact));

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
