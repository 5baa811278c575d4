using Conformance.Fakes;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.Browser.Watching;
using Conformance.Steps.Editors.Drivers;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.Guided;
using Conformance.Steps.Editors.Hooks;
using Conformance.Steps.Editors.Routing;

namespace Conformance.Steps.Running;

/// <summary>A run under way: the product, the services, the browser, the journal. The bindings find it in <see cref="Current"/>.</summary>
public sealed class Campaign
{
    private static Campaign? current;

    private readonly JournalWatch _watch;
    private readonly DriverClass? _driver;
    private int _executions;

    /// <summary>Gathers what a run needs; all of it is already started.</summary>
    /// <exception cref="InterruptionException">The editor file's driver class cannot be loaded.</exception>
    public Campaign(
        EditorFile editor,
        Uri product,
        HookPlayer hooks,
        NationalServices services,
        BrowserHost browser,
        RunJournal journal,
        RemCatalogue catalogue,
        CheckBook checks,
        MachinePlaces places,
        TimeProvider clock)
    {
        Editor = editor;
        Product = product;
        Services = services;
        Browser = browser;
        Journal = journal;
        Catalogue = catalogue;
        Clock = clock;
        Places = places;
        Judgement = new Judgement(catalogue, checks);
        Leases = new LeaseDesk(editor, clock, TimeSpan.FromMinutes(2));
        Seen = new LiveJournal(journal);
        _executions = Seen.Executions;
        _watch = new JournalWatch(journal);
        _driver = editor.Driver is null ? null : DriverClass.Load(editor.Driver);
        ProductClock = new ProductClock(editor, hooks);
        Handover = new ProductHandover(editor, ProductClock, hooks, journal);
        Marker = Path.GetFileName(journal.Folder)[^6..];
    }

    /// <summary>The run that the bindings work for.</summary>
    /// <exception cref="InvalidOperationException">No run is under way: scenarios are started by <c>run.sh run</c>.</exception>
    public static Campaign Current => current ?? throw new InvalidOperationException("No run is under way: start the scenarios with run.sh run.");

    /// <summary>The product's file.</summary>
    public EditorFile Editor { get; }

    /// <summary>Where the product answers.</summary>
    public Uri Product { get; }

    /// <summary>The product's clock.</summary>
    public ProductClock ProductClock { get; }

    /// <summary>How the run takes the product, and gives it back.</summary>
    public ProductHandover Handover { get; }

    /// <summary>Sessions that go on between scenarios.</summary>
    public KeptSessions KeptSessions { get; } = new();

    /// <summary>The national services.</summary>
    public NationalServices Services { get; }

    /// <summary>The browser.</summary>
    public BrowserHost Browser { get; }

    /// <summary>The journal.</summary>
    public IJournal Journal { get; }

    /// <summary>What the journal holds so far.</summary>
    public LiveJournal Seen { get; }

    /// <summary>The REM.</summary>
    public RemCatalogue Catalogue { get; }

    /// <summary>How checks are concluded.</summary>
    public Judgement Judgement { get; }

    /// <summary>Who is lent what.</summary>
    public LeaseDesk Leases { get; }

    /// <summary>Where a scenario finds room to play beside those of other runs.</summary>
    public MachinePlaces Places { get; }

    /// <summary>Clock of the run.</summary>
    public TimeProvider Clock { get; }

    /// <summary>Short text unique to the run, to be found again on the screen and on the wire.</summary>
    public string Marker { get; }

    /// <summary>Root of the OIDs of the run's documents.</summary>
    public string Root { get; } = $"2.25.{new System.Numerics.BigInteger(Identifiers.Draw().ToByteArray(), isUnsigned: true)}";

    /// <summary>Makes a run the current one until it is disposed.</summary>
    public static IDisposable Enter(Campaign campaign)
    {
        if (Interlocked.CompareExchange(ref current, campaign, null) is not null)
            throw new InvalidOperationException("A run is already under way in this process.");
        return new Departure();
    }

    /// <summary>Name of one execution of a scenario, unique in the run.</summary>
    public string NameExecution(string title) => $"{Interlocked.Increment(ref _executions)}·{title}";

    /// <summary>The operator of a guided run; null without one.</summary>
    public Guide? Guide { get; init; }

    /// <summary>How much of the screens is kept.</summary>
    public EvidenceDepth Depth { get; init; } = EvidenceDepth.Screens;

    /// <summary>Opens a session on the product for one scenario: the editor's class for what it serves, else the map, else the operator of a guided run.</summary>
    /// <param name="record">Writes a fact of the scenario in the journal.</param>
    public IEditorSession OpenSession(Action<JournalFact> record)
    {
        var map = new MapSession(Browser, Editor, Product, Journal, record, Depth);
        return new RoutedSession(
            Editor,
            [
                .. _driver is null ? [] : new IEditorSession[] { new ClassSession(_driver, Product, map, Journal, Clock) },
                map,
                .. Guide is null ? [] : new IEditorSession[] { new GuidedSession(Guide, _watch, map, Journal, record) },
            ]);
    }

    private sealed class Departure : IDisposable
    {
        public void Dispose() => current = null;
    }
}
