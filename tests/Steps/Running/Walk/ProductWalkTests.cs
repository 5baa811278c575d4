using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running.Walk;
using Microsoft.Extensions.Time.Testing;

namespace Conformance.Steps.Tests.Running.Walk;

public class ProductWalkTests
{
    private readonly PaperProduct _product = new();
    private readonly EditorFile _file = PaperProduct.File();

    /// <summary>What would change the product, or shows only once it was changed.</summary>
    private static readonly string[] LeftToARun =
    [
        Intentions.FeedDmp, Readings.FeedAnswer, Intentions.DeleteFromDmp,
        Intentions.SelectDmpDocument, Intentions.IntegrateDmpDocuments, Intentions.OpenPatientDocument, Readings.PatientDocument,
        Intentions.OpenNewerVersion, Intentions.IntegrateNewerVersion, Intentions.DeleteWithdrawnDocument, Readings.DocumentNotices,
        Intentions.SetPreload, Intentions.StartStay, Intentions.ListPreloadedDocuments, Intentions.OpenPreloadedDocument, Readings.PreloadedDocuments, Readings.PreloadedDocument,
    ];

    [Test]
    public async Task Proves_each_entry_of_the_map_once()
    {
        var reports = await _product.WalkAsync(_file);
        reports.Select(report => report.Proves.Path).Should().OnlyHaveUniqueItems().And.HaveCount(Intentions.All.Count + Readings.All.Count + SearchCriteria.All.Count);
        reports.Where(report => report.State is not StopState.Seen).Select(report => report.Proves.Name)
            .Should().BeEquivalentTo([Readings.RppsNotice, Intentions.AcknowledgeNotice, Readings.PasswordAccepted, .. LeftToARun]);
    }

    [Test]
    public async Task Leaves_alone_the_accounts_that_serve_once_or_may_be_locked()
    {
        await _product.WalkAsync(_file);
        _product.Done.Where(done => done.Intention == Intentions.LogIn).Select(done => done.Values["login"]).Should().Equal("dr.essai", "dr.psc", "change");
    }

    [Test]
    public async Task Asks_for_a_change_of_password_that_changes_nothing()
    {
        await _product.WalkAsync(_file);
        var change = _product.Done.Single(done => done.Intention == Intentions.ChangePassword).Values;
        change["new"].Should().Be(change["current"]);
    }

    [Test]
    public async Task Acknowledges_a_notice_that_does_show()
    {
        _product.Absent.Remove(Readings.RppsNotice);
        (await Of(MapEntry.Act(Intentions.AcknowledgeNotice))).State.Should().Be(StopState.Seen);
    }

    [Test]
    public async Task Does_not_try_what_depends_on_a_failure_and_names_it()
    {
        _product.Failing[Intentions.ListDmpDocuments] = Lost(Intentions.ListDmpDocuments);
        var report = await Of(MapEntry.Reading(Readings.DmpDocuments));
        report.State.Should().Be(StopState.Untried);
        report.Detail.Should().Be("non essayé, faute de map.acts.list-dmp-documents");
    }

    [Test]
    public async Task Says_that_what_something_depends_on_lacks_in_the_map()
    {
        var acts = _file.Map.Acts.Where(act => act.Key != Intentions.OpenAccessLog).ToDictionary();
        var reports = await _product.WalkAsync(_file with { Map = _file.Map with { Acts = acts } });
        reports.Should().NotContain(report => report.Proves.Name == Intentions.OpenAccessLog);
        reports.Single(report => report.Proves.Name == Readings.AccessLog).Detail.Should().Contain("map.acts.open-access-log").And.Contain("manque");
    }

    [Test]
    public async Task Opens_a_session_anew_after_a_failure_and_goes_on()
    {
        _product.Failing[Intentions.ListDmpDocuments] = Lost(Intentions.ListDmpDocuments);
        (await Of(MapEntry.Act(Intentions.OpenAccessLog))).State.Should().Be(StopState.Seen);
        _product.Done.Where(done => done.Intention == Intentions.LogIn).Select(done => done.Values["login"]).Should().Contain("dr.relais");
    }

    [Test]
    public async Task Tries_nothing_more_once_nobody_can_log_in()
    {
        _product.Failing[Intentions.LogIn] = Lost(Intentions.LogIn);
        var reports = await _product.WalkAsync(_file);
        reports.Where(report => report.State is StopState.Failed).Should().ContainSingle().Which.Proves.Name.Should().Be(Intentions.LogIn);
    }

    [Test]
    public async Task Says_why_nothing_is_tried_without_a_professional()
    {
        var reports = await _product.WalkAsync(_file with { Users = [] });
        reports.Should().NotContain(report => report.State == StopState.Seen || report.State == StopState.Failed);
        reports.First().Detail.Should().Contain("professionnel");
    }

    [Test]
    public async Task Ends_within_its_limit_whatever_hangs()
    {
        var clock = new FakeTimeProvider();
        _product.Hanging.Add(Intentions.OpenPatientFile);
        var walking = _product.WalkAsync(_file, clock);
        clock.Advance(ProductWalk.Limit);
        var reports = await walking;
        reports.Single(report => report.Proves.Name == Intentions.OpenPatientFile).Cause.Should().Be(InterruptionCause.Produit);
        reports.Single(report => report.Proves.Name == Intentions.LogOut).State.Should().Be(StopState.Untried);
    }

    [Test]
    public async Task Stops_when_it_is_told_to()
    {
        using var stopped = new CancellationTokenSource();
        _product.Hanging.Add(Intentions.OpenPatientFile);
        var walking = _product.WalkAsync(_file, cancellation: stopped.Token);
        await stopped.CancelAsync();
        await FluentActions.Awaiting(() => walking).Should().ThrowAsync<OperationCanceledException>();
    }

    private static InterruptionException Lost(string intention) => new(InterruptionCause.Produit, $"L'intention « {intention} » n'aboutit pas : click role button « Suite » reste introuvable.");

    private async Task<StopReport> Of(MapEntry entry) => (await _product.WalkAsync(_file)).Single(report => report.Proves == entry);
}
