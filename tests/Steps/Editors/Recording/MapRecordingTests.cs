using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.Recording;
using Conformance.Steps.Tests.Editors.Browser;
using Microsoft.Playwright;

namespace Conformance.Steps.Tests.Editors.Recording;

public class MapRecordingTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-recording-").FullName;
    private readonly CancellationTokenSource _end = new();
    private PageServer _product = null!;
    private RunJournal _journal = null!;
    private MapRecording _recording = null!;
    private Task _served = null!;

    private string Path => System.IO.Path.Combine(_folder, "mon-dpi.yaml");

    private string Written => File.ReadAllText(Path);

    private IPage Screen => _recording.Product;

    private IPage Checklist => _recording.Window.Page;

    [SetUp]
    public async Task Open()
    {
        _product = await RecordedProduct.StartAsync();
        await File.WriteAllTextAsync(Path, EditorText.Valid[..EditorText.Valid.IndexOf("map:", StringComparison.Ordinal)] + "map: {} # à montrer\n");
        _journal = new RunJournal(System.IO.Path.Combine(_folder, "journal"), TimeProvider.System, Redactor.None);
        var catalogue = RemCatalogue.Load(System.IO.Path.Combine(AppContext.BaseDirectory, "features"));
        _recording = await MapRecording.OpenAsync(
            SharedBrowser.Host, Path, file => EditorFileReader.Read(file, catalogue, new EnvironmentValues(_ => "secret")), new Uri(_product.Url, "/connexion"), _journal, catalogue, TimeProvider.System);
        _served = _recording.ServeAsync(_end.Token);
    }

    [TearDown]
    public async Task Close()
    {
        await _end.CancelAsync();
        await _served.ContinueWith(_ => { }, TaskScheduler.Default);
        await _recording.DisposeAsync();
        _journal.Dispose();
        await _product.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task What_the_operator_does_is_written_with_names_in_place_of_values()
    {
        await LogInAsync();

        Written.Should().Contain("log-in:\n      - go: /connexion\n").And.Contain("with: $login}").And.Contain("with: $password}").And.Contain("click: {role: button, name: Entrer}").And.NotContain("secret");
    }

    [Test]
    public async Task What_was_recorded_is_played_back_before_it_is_kept()
    {
        await BeginAsync("log-in");
        await Screen.GetByLabel("Identifiant").FillAsync("dr.essai");
        await PressAsync("Terminé");

        await Checklist.GetByText("Rejouée sans erreur").WaitForAsync();
        Written.Should().NotContain("log-in");
    }

    [Test]
    public async Task A_value_typed_in_a_password_field_is_never_written()
    {
        await BeginAsync("log-in");
        await Screen.GetByLabel("Mot de passe").FillAsync("mon-vrai-mot-de-passe");
        await PressAsync("Terminé");

        await Checklist.GetByText("n'est aucun de ceux qui sont donnés").WaitForAsync();
        Written.Should().NotContain("mon-vrai-mot-de-passe");
    }

    [Test]
    public async Task An_element_shown_in_a_frame_is_read_back_from_it()
    {
        await LogInAsync();
        await RecordAsync("open-patient-file", () => Screen.GetByText("ESSAI Camille").ClickAsync());
        await BeginAsync("dmp-status");
        await ShowAsync(Screen.FrameLocator("iframe").GetByText("DMP ouvert"));

        await Checklist.GetByText("Lu au rejeu : DMP ouvert").WaitForAsync();
        await PressAsync("Garder");
        await Checklist.GetByText("« dmp-status » est dans la carte.").WaitForAsync();
        Written.Should().Contain("open-patient-file:\n      - click: {role: link, name: $name}\n").And.Contain("dmp-status: {role: status, name: DMP, frame: {css: ").And.Contain("Volet DMP");
    }

    [Test]
    public async Task Two_rows_shown_select_them_all()
    {
        await LogInAsync();
        await RecordAsync("open-patient-file", () => Screen.GetByText("ESSAI Camille").ClickAsync());
        await BeginAsync("dmp-documents");
        await ShowAsync(Screen.GetByText("Lettre"));
        await Checklist.GetByText("dans une autre ligne").WaitForAsync();
        await ShowAsync(Screen.GetByText("Compte rendu"));

        await Checklist.GetByText("Lu au rejeu : Lettre | Compte rendu").WaitForAsync();
    }

    [Test]
    public async Task The_checklist_says_which_preuves_wait_for_what()
    {
        await Checklist.GetByText("DMP/UX.12 : il manque log-in, session-open").WaitForAsync();
        await LogInAsync();
        await Checklist.GetByText("DMP/UX.12 : il manque session-open").WaitForAsync();
    }

    private async Task LogInAsync() => await RecordAsync("log-in", async () =>
    {
        await Screen.GetByLabel("Identifiant").FillAsync("dr.essai");
        await Screen.GetByLabel("Mot de passe").FillAsync("secret");
        await Screen.GetByRole(AriaRole.Button, new() { Name = "Entrer" }).ClickAsync();
        await Screen.GetByText("Bonjour").WaitForAsync();
    });

    private async Task RecordAsync(string intention, Func<Task> perform)
    {
        await BeginAsync(intention);
        await perform();
        await PressAsync("Terminé");
        await PressAsync("Garder");
        await Checklist.GetByText($"« {intention} » est dans la carte.").WaitForAsync();
    }

    private async Task BeginAsync(string name)
    {
        await Checklist.GetByLabel($"r {name}", new() { Exact = false }).First.ClickAsync();
        await Checklist.GetByRole(AriaRole.Button, new() { Name = "Abandonner" }).WaitForAsync();
    }

    private Task PressAsync(string button) => Checklist.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Points at an element and clicks; again where Playwright had not yet armed its outline in the frame.</summary>
    private async Task ShowAsync(ILocator element)
    {
        var box = await element.BoundingBoxAsync();
        var asked = await Checklist.Locator("#ask").InnerTextAsync();
        for (var attempt = 0; attempt < 20; attempt++)
        {
            await Screen.Mouse.MoveAsync(box!.X + 4 + (attempt % 2), box.Y + 4);
            await Screen.Mouse.DownAsync();
            await Screen.Mouse.UpAsync();
            if (await IsTakenAsync(asked))
                return;
        }
    }

    private async Task<bool> IsTakenAsync(string asked)
    {
        try
        {
            await Checklist.WaitForFunctionAsync("asked => document.querySelector('#ask').innerText !== asked", asked, new() { Timeout = 1_000 });
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
