using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.Drivers;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Tests.Editors.Drivers;

public class DriverClassTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-driver-").FullName;
    private readonly EditorText _text = new();
    private RunJournal _journal = null!;

    private string Assembly => Path.Combine(_folder, "Mien.dll");

    [SetUp]
    public void Build()
    {
        File.Copy(typeof(DriverClassTests).Assembly.Location, Assembly);
        _journal = new RunJournal(_folder, TimeProvider.System, Redactor.None);
    }

    [TearDown]
    public void Discard()
    {
        _journal.Dispose();
        _text.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public void It_is_loaded_apart_from_the_harness_and_shares_its_types()
    {
        var driver = Load("Mien.PiloteLourd").New();
        driver.GetType().Should().NotBe(typeof(Mien.PiloteLourd));
        driver.Should().BeAssignableTo<EditorDriver>();
    }

    [Test]
    public async Task A_thick_client_needs_no_page_and_gives_its_own_picture()
    {
        await using var session = Thick();
        (await session.ReadAsync(Readings.SessionOpen, new Dictionary<string, string>())).Screenshot!.MediaType.Should().Be("image/jpeg");
    }

    [TestCase("lent", InterruptionCause.Produit)]
    [TestCase("nul", InterruptionCause.Configuration)]
    public async Task What_it_throws_is_sorted_between_the_product_and_the_class(string fault, InterruptionCause cause)
    {
        await using var session = Thick();
        var problem = await FluentActions.Awaiting(() => session.ActAsync(Intentions.LogOut, new Dictionary<string, string> { ["faute"] = fault })).Should().ThrowAsync<InterruptionException>();
        problem.Which.Cause.Should().Be(cause);
        problem.Which.Message.Should().ContainAll("Mien.PiloteLourd", Intentions.LogOut, "fenêtre");
    }

    [TestCase("Mien.MonPilot", "« Mien.MonPilote »")]
    [TestCase("Mien.PiloteEtourdi", "« log-in »")]
    [TestCase("Mien.PiloteCasse", "licence absente")]
    [TestCase("Conformance.Steps.Tests.Editors.Drivers.DriverClassTests", "doit dériver de")]
    public void A_class_that_cannot_serve_says_why_and_the_nearest(string name, string said)
    {
        var problem = FluentActions.Invoking(() => Load(name)).Should().Throw<InterruptionException>().Which;
        problem.Cause.Should().Be(InterruptionCause.Configuration);
        problem.Message.Should().Contain(said);
    }

    [Test]
    public void A_file_that_is_no_assembly_is_told_apart()
    {
        File.WriteAllText(Assembly, "ceci n'est pas un assembly");
        FluentActions.Invoking(() => Load("Mien.MonPilote")).Should().Throw<InterruptionException>().WithMessage("*Mien.dll ne se charge pas*");
    }

    [TestCase("absent.dll", "n'existe pas")]
    [TestCase("../ailleurs.dll", "sort du dossier")]
    [TestCase("/usr/lib/ailleurs.dll", "sort du dossier")]
    public void The_editor_file_says_where_its_assembly_is_not(string assembly, string said)
    {
        var problem = _text.Problems($"{EditorText.Valid}\ndriver: {{ assembly: {assembly}, class: Mien.MonPilote }}\n").Single();
        problem.Path.Should().Be("driver.assembly");
        problem.Message.Should().Contain(said);
    }

    [Test]
    public void The_documentation_shows_the_very_class_that_is_tried_here()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Conformance.sln")))
            root = root.Parent!;
        var source = File.ReadAllText(Path.Combine(root.FullName, "tests", "Steps", "Editors", "Drivers", "MonPilote.cs"));
        File.ReadAllText(Path.Combine(root.FullName, "docs", "driver-class.md")).Should().Contain($"```csharp\n{source}```");
    }

    private DriverClass Load(string name) => DriverClass.Load(new EditorDriverFile(Assembly, name));

    private ClassSession Thick()
    {
        var product = new Uri("http://127.0.0.1:9/");
        return new ClassSession(Load("Mien.PiloteLourd"), product, new MapSession(browser: null!, _text.Read(EditorText.Valid), product, _journal, _ => { }), _journal, TimeProvider.System);
    }
}
