using System.Globalization;
using System.Text;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Bench.Dossier;

/// <summary>A run such as a whole REM would leave: 500 preuves, each with six captures and two exchanges of two messages.</summary>
internal sealed class SyntheticRun : IDisposable
{
    public const int Preuves = 500;

    /// <summary>Page of one of its preuves.</summary>
    public const string SomePreuve = "ESSAI-C03/ESSAI-C03.07.01.01/index.html";

    /// <summary>INS of the one fictional patient.</summary>
    public const string Patient = "277076322082910";

    private const int Chapters = 10;
    private const int Screens = 6;
    private const int Exchanges = 2;
    private const int PictureSize = 20_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conformance-bench-");
    private readonly Random _chance = new(20260309);

    /// <summary>Ten chapters of fifty exigences, one preuve each.</summary>
    public static RemCatalogue Catalogue { get; } = new(Enumerable.Range(0, Preuves).Select(Exigence));

    public string Folder => _folder.FullName;

    public int Attachments => Preuves * (Screens + (2 * Exchanges));

    public JournalView Journal { get; private set; } = null!;

    public static SyntheticRun Record()
    {
        var run = new SyntheticRun();
        using (var journal = new RunJournal(run.Folder, TimeProvider.System, Redactor.None))
        {
            journal.Record(new RunStarted("essai", "banc", "REM-ESSAI", new EditorIdentity("Éditions Fictives", "Dossier Exemple", "4.2.0"), [.. Catalogue.Preuves], []));
            foreach (var preuve in Catalogue.Preuves)
                run.Play(journal, preuve);
            journal.Record(new RunEnded());
        }

        run.Journal = new JournalView(JournalReader.Read(run.Folder));
        return run;
    }

    public RunReport Judge() => new Judgement(Catalogue, new CheckBook(typeof(SyntheticRun).Assembly)).Judge(Journal);

    public void Dispose() => _folder.Delete(recursive: true);

    private void Play(RunJournal journal, string preuve)
    {
        journal.Record(new ScenarioStarted("Fonctionnalité", $"Le produit fait ce que demande {preuve}", [preuve]), preuve);
        for (var step = 0; step < Screens; step++)
        {
            journal.Record(new StepStarted($"Quand le professionnel accomplit la démarche numéro {step + 1}"), preuve);
            if (step < Exchanges)
                journal.Record(Exchange(journal));
            journal.Record(Screen(journal, step), preuve);
        }

        journal.Record(new CheckRequested(nameof(SawScreens), CheckBook.ParametersOf(new SawScreens()), preuve, $"{preuve[..^6]}#regle", Severity.Bloquant), preuve);
        journal.Record(new ScenarioEnded(), preuve);
    }

    private ScreenObserved Screen(RunJournal journal, int step)
    {
        var picture = new byte[PictureSize];
        _chance.NextBytes(picture);
        return new ScreenObserved(
            "dmp-status", new Dictionary<string, string> { ["patient"] = "A" }, "http://127.0.0.1:5080/patients/A", Present: true,
            [new ElementSeen($"DMP ouvert, lecture {step}", new Dictionary<string, string>(), [new Fragment(FragmentKind.Text, "DMP ouvert")])], [], 84,
            journal.Keep([.. Pictures.Png((byte)(40 * step), 64), .. picture], "image/png"), Accessibility: null);
    }

    private ExchangeRecorded Exchange(RunJournal journal) => new(
        "dmp", "TD3.1", new Dictionary<string, string> { ["ins"] = Patient, ["result"] = "urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Success", ["documents"] = "3" },
        Keep(journal, SoapMessages.Request(_chance)), Keep(journal, SoapMessages.Answer(_chance)), "CN=ETABLISSEMENT FICTIF", [], Canary: false);

    private static BlobRef Keep(RunJournal journal, string message) => journal.Keep(Encoding.UTF8.GetBytes(message), "message/http");

    private static Exigence Exigence(int rank)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"ESSAI/C{rank % Chapters:00}.{rank / Chapters:00}");
        return new Exigence
        {
            Id = id, Brut = id, Rem = "REM-ESSAI", Titre = "Exigence d'essai", Enonce = "Le produit fait ce qui est demandé.", Source = "banc", Numerotation = "fictive",
            Clauses = new Dictionary<string, Clause> { ["regle"] = new Clause { Source = "banc", Texte = "Le produit le montre." } },
            Scenarios = [new Scenario { Id = $"{id}.01", Titre = "Essai", Preuves = [new Preuve { Id = $"{id}.01.01", Titre = "Démonstration d'essai" }] }],
        };
    }
}

/// <summary>Holds on whatever screens it was given.</summary>
internal sealed record SawScreens : Check
{
    public override Conclusion Judge(JournalView journal) =>
        Conclusion.Held("des écrans", "des écrans", journal.Of<ScreenObserved>().Select(screen => screen.Witness));
}
