using Conformance.Reports.Journal;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.Drivers;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Tests.Editors.Browser;

/// <summary>The class that docs/driver-class.md shows, on a product whose list of patients has pages.</summary>
public class DocumentedDriverTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-driver-").FullName;
    private readonly EditorText _text = new();

    [TearDown]
    public void Discard()
    {
        _text.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task Opens_a_file_that_no_map_could_reach_and_the_screen_names_the_class()
    {
        await using var product = await PageServer.StartAsync(pages => pages
            .Page("/patients", "<a href='/patients/2'>Page suivante</a>")
            .Page("/patients/2", "<a href='/dossier'>ESSAI Camille</a>")
            .Page("/dossier", "<section aria-label='Dossier patient'>ESSAI Camille</section>"));
        using var journal = new RunJournal(_folder, TimeProvider.System, Redactor.None);
        await using var map = new MapSession(SharedBrowser.Host, _text.Read(EditorText.Valid), product.Url, journal, _ => { });
        await using var session = new ClassSession(Load(), product.Url, map, journal, TimeProvider.System);

        await session.ActAsync(Intentions.OpenPatientFile, new Dictionary<string, string> { ["name"] = "ESSAI Camille" });
        var screen = await session.ReadAsync(Readings.PatientFile, new Dictionary<string, string>());

        screen.Elements.Single().Text.Should().Be("ESSAI Camille");
        screen.ReadBy.Should().StartWith("Mien.MonPilote (Mien.dll, SHA-256 ");
        screen.Screenshot.Should().NotBeNull();
    }

    private DriverClass Load()
    {
        var assembly = Path.Combine(_folder, "Mien.dll");
        File.Copy(typeof(DocumentedDriverTests).Assembly.Location, assembly);
        return DriverClass.Load(new EditorDriverFile(assembly, "Mien.MonPilote"));
    }
}
