using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running.Walk;
using Microsoft.Playwright;

namespace Conformance.Steps.Tests.Running.Walk;

/// <summary>Whose a failure is: the same locator not found, on another screen, is another person's.</summary>
public class DiagnosisTests
{
    private readonly PaperProduct _product = new();
    private readonly EditorFile _file = PaperProduct.File();

    [Test]
    public async Task A_locator_not_found_on_a_page_at_work_is_the_map()
    {
        var report = await FailAsync(Lost);
        report.Cause.Should().Be(InterruptionCause.Configuration);
        report.Detail.Should().ContainAll("map.acts.open-access-log[1]", "http://dpi.invalid/page", "Dossier patient");
    }

    [TestCase("Erreur interne : la base ne répond pas")]
    [TestCase("HTTP ERROR 500")]
    [TestCase("Une erreur est survenue, appelez le support")]
    [TestCase("")]
    public async Task The_same_on_an_error_or_a_blank_page_is_the_product(string screen)
    {
        _product.Screen = screen;
        _product.Absent.Add(Readings.SessionOpen);
        var map = _file.Map with { Readings = _file.Map.Readings.Where(reading => reading.Key == Readings.AccessLog).ToDictionary() };
        _product.Absent.Add(Readings.AccessLog);
        (await FailAsync(Lost, _file with { Map = map })).Cause.Should().Be(InterruptionCause.Produit);
    }

    [Test]
    public async Task The_same_from_a_product_that_no_longer_answers_is_the_environment()
    {
        _product.Silence = "Le produit ne répond pas à http://dpi.invalid";
        var report = await FailAsync(Lost);
        report.Cause.Should().Be(InterruptionCause.Environnement);
        report.Detail.Should().Contain("ne répond pas");
    }

    [Test]
    public async Task A_browser_that_stops_is_the_environment() =>
        (await FailAsync(new PlaywrightException("Target page, context or browser has been closed"))).Cause.Should().Be(InterruptionCause.Environnement);

    [Test]
    public async Task An_exception_of_ours_is_the_harness()
    {
        var report = await FailAsync(new FormatException("index"));
        report.Cause.Should().Be(InterruptionCause.Harnais);
        report.Detail.Should().Contain("FormatException");
    }

    [Test]
    public async Task An_ambiguous_locator_is_the_map() =>
        (await FailAsync(new InterruptionException(InterruptionCause.Configuration, "L'intention « open-access-log » est ambiguë."))).Cause.Should().Be(InterruptionCause.Configuration);

    [Test]
    public async Task A_password_that_the_screen_refuses_names_the_account()
    {
        _product.Absent.UnionWith([Readings.SecondFactorAsked, Readings.SessionOpen]);
        _product.Screen = "Identifiant ou mot de passe incorrect";
        var report = await OfAsync(MapEntry.Act(Intentions.LogIn));
        report.Cause.Should().Be(InterruptionCause.Configuration);
        report.Detail.Should().ContainAll("refuse « dr.essai »", "users.u1", "Identifiant ou mot de passe incorrect");
    }

    [Test]
    public async Task A_reading_that_sees_nothing_names_its_locator()
    {
        _product.Absent.Add(Readings.DmpStatus);
        var report = await OfAsync(MapEntry.Reading(Readings.DmpStatus));
        report.Cause.Should().Be(InterruptionCause.Configuration);
        report.Detail.Should().ContainAll("map.readings.dmp-status", "role button « Suite »", "Corrigez");
    }

    [Test]
    public async Task A_field_that_is_empty_in_every_row_is_named()
    {
        _product.Absent.Add("access-log.factor");
        (await OfAsync(MapEntry.Reading(Readings.AccessLog))).Detail.Should().Contain("map.readings.access-log.fields.factor");
    }

    [Test]
    public async Task A_criterion_without_control_is_the_map()
    {
        _product.Refused.Add("ville");
        var report = await OfAsync(MapEntry.Criterion("ville"));
        report.Cause.Should().Be(InterruptionCause.Configuration);
        report.Detail.Should().Contain("map.criteria.ville");
    }

    [Test]
    public async Task Secrets_stay_out_of_what_is_said()
    {
        _product.Screen = "mot de passe « secret » reçu";
        (await FailAsync(Lost)).Detail.Should().NotContain("« secret »");
    }

    private static InterruptionException Lost =>
        new(InterruptionCause.Produit, "map.acts.open-access-log[1] : click role button « Suite » reste introuvable.");

    private Task<StopReport> FailAsync(Exception problem, EditorFile? file = null)
    {
        _product.Failing[Intentions.OpenAccessLog] = problem;
        return OfAsync(MapEntry.Act(Intentions.OpenAccessLog), file);
    }

    private async Task<StopReport> OfAsync(MapEntry entry, EditorFile? file = null) =>
        (await _product.WalkAsync(file ?? _file)).Single(report => report.Proves == entry);
}
