using Conformance.Reports.Catalogue;
using Conformance.Reports.Evidence;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Dossier;

/// <summary>One preuve with its own files: what its folder holds, and what its pages say.</summary>
public sealed class PreuveView
{
    private readonly Dictionary<string, string> _pages = [];
    private readonly Dictionary<string, string> _pictures = [];

    /// <summary>Looks at a preuve, and puts in its folder what its pages show.</summary>
    /// <param name="whole">The run.</param>
    /// <param name="preuve">The preuve.</param>
    /// <param name="files">Folder of the preuve, which receives its pictures, messages and media.</param>
    public PreuveView(DossierView whole, PreuveVerdict preuve, EvidenceFolder files)
    {
        Whole = whole;
        Preuve = preuve;
        Files = files;
        Stories = whole.StoriesOf(preuve);
        Means = MeansOf.Preuve(preuve, Stories);
        Strays = [.. Cited(whole, preuve).Except(Stories.SelectMany(story => story.Steps).SelectMany(step => step.Events)).OrderBy(entry => entry.Seq)];
        PlaceEntries();
        Media = [.. Stories.SelectMany(story => story.Media.Select((medium, rank) => PlacedMedium.Of(medium, rank, files))).OfType<PlacedMedium>()];
    }

    /// <summary>The run.</summary>
    public DossierView Whole { get; }

    /// <summary>The verdict.</summary>
    public PreuveVerdict Preuve { get; }

    /// <summary>The exigence; null when the catalogue lacks it.</summary>
    public Exigence? Exigence => Whole.ExigenceOf(Preuve.Exigence);

    /// <summary>Chapter, <c>DMP/UX</c>.</summary>
    public string Chapter => RemId.Of(Preuve.Exigence).Chapitre;

    /// <summary>Folder of the preuve, from that of the dossier.</summary>
    public string Folder => FolderOf(Preuve);

    /// <summary>Pictures, messages and media.</summary>
    public EvidenceFolder Files { get; }

    /// <summary>Executions that the verdict rests on.</summary>
    public IReadOnlyList<Story> Stories { get; }

    /// <summary>How it was established.</summary>
    public Means Means { get; }

    /// <summary>Films and traces.</summary>
    public IReadOnlyList<PlacedMedium> Media { get; }

    /// <summary>Entries that its findings cite and that stand outside its executions.</summary>
    public IReadOnlyList<JournalEntry> Strays { get; }

    /// <summary>Screens and exchanges that have a page, with its name from the folder of the preuve.</summary>
    public IEnumerable<(JournalEntry Entry, string Page)> Pages => _pages.Select(pair => (Whole.EntryOf(pair.Key)!, pair.Value));

    /// <summary>Bytes of the folder, its own page left out.</summary>
    public long Size { get; set; }

    /// <summary>Its body among all others, to be printed; empty until its folder is written.</summary>
    public string Printed { get; set; } = "";

    /// <summary>Folder of a preuve, from that of the dossier.</summary>
    public static string FolderOf(PreuveVerdict preuve) => $"{Names.Of(RemId.Of(preuve.Exigence).Chapitre)}/{Names.Of(preuve.Id)}";

    /// <summary>Page of an entry, from the folder of the preuve; null when it has none.</summary>
    public string? PageOf(JournalEntry entry) => _pages.GetValueOrDefault(entry.Witness);

    /// <summary>Picture of a screen, from the folder of the preuve; null without one.</summary>
    public string? PictureOf(JournalEntry entry) => _pictures.GetValueOrDefault(entry.Witness);

    /// <summary>Findings of the preuve that cite an entry.</summary>
    public IEnumerable<Finding> Citing(JournalEntry entry) => Preuve.Findings.Where(finding => finding.Witnesses.Contains(entry.Witness));

    private static IEnumerable<JournalEntry> Cited(DossierView whole, PreuveVerdict preuve) =>
        preuve.Findings.SelectMany(finding => finding.Witnesses).Distinct().Select(whole.EntryOf).OfType<JournalEntry>();

    private void PlaceEntries()
    {
        var told = Stories.SelectMany(story => story.Steps.Index()).SelectMany(pair => pair.Item.Events.Select(entry => (Entry: entry, Step: (int?)pair.Index + 1)))
            .Concat(Strays.Select(entry => (Entry: entry, Step: (int?)null))).DistinctBy(pair => pair.Entry.Witness).ToList();
        foreach (var (rank, (entry, step)) in told.Where(pair => pair.Entry.Fact is ScreenObserved).Index())
            PlaceScreen(rank + 1, step, entry, (ScreenObserved)entry.Fact);
        foreach (var (rank, (entry, _)) in told.Where(pair => pair.Entry.Fact is ExchangeRecorded).Index())
            _pages[entry.Witness] = $"echanges/{Names.Exchange(rank + 1, (ExchangeRecorded)entry.Fact)}.html";
    }

    private void PlaceScreen(int rank, int? step, JournalEntry entry, ScreenObserved screen)
    {
        var name = Names.Screen(rank, screen);
        _pages[entry.Witness] = $"ecrans/{name}.html";
        var stem = step is null ? name : name.Insert(name.IndexOf('-', StringComparison.Ordinal), $"-etape-{step:00}");
        if (screen.Screenshot is { } picture && Files.Place(picture, stem) is { } file)
            _pictures[entry.Witness] = file;
    }
}
