using System.Net;

namespace Conformance.Samples.Tests;

public class ThresholdTests
{
    private Hospital _hospital = null!;

    [SetUp]
    public async Task Open() => _hospital = await Hospital.OpenAsync();

    [TearDown]
    public async Task Close() => await _hospital.DisposeAsync();

    [Test]
    public async Task A_pass_phrase_alone_opens_no_file()
    {
        var visitor = _hospital.Visitor();
        await visitor.GivePhraseAsync();
        (await visitor.StageAsync()).Should().Be("code");
        (await visitor.GetAsync("usagers/u01")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Test]
    public async Task A_wrong_code_opens_nothing_and_three_close_the_session()
    {
        var visitor = _hospital.Visitor();
        await visitor.GivePhraseAsync();
        await visitor.GiveCodeAsync(code: "000000");
        (await visitor.StageAsync()).Should().Be("code");
        await visitor.GiveCodeAsync(code: "000000");
        await visitor.GiveCodeAsync(code: "000000");
        (await visitor.StageAsync()).Should().Be("seuil");
    }

    [Test]
    public async Task Both_factors_and_the_information_open_the_day()
    {
        var visitor = await _hospital.Visitor().ComeInAsync();
        (await visitor.StageAsync()).Should().Be("journee");
        (await visitor.GetAsync("usagers/u01")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Test]
    public async Task Five_wrong_phrases_close_the_door_to_any_browser_for_a_quarter_of_an_hour()
    {
        for (var attempt = 0; attempt < 5; attempt++)
            await _hospital.Visitor().GivePhraseAsync(phrase: "Autre-chose.2026");
        (await _hospital.Visitor().GivePhraseAsync()).StatusCode.Should().Be(HttpStatusCode.Unauthorized);

        _hospital.Clock.Advance(TimeSpan.FromMinutes(16));
        (await _hospital.Visitor().GivePhraseAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Test]
    public async Task The_log_says_which_second_factor_was_given()
    {
        var visitor = await _hospital.Visitor().ComeInAsync();
        (await (await visitor.GetAsync("journal")).Content.ReadAsStringAsync()).Should().Contain(Visitor.Adele).And.Contain("code à usage unique");
    }

    [Test]
    public async Task Leaving_ends_the_session()
    {
        var visitor = await _hospital.Visitor().ComeInAsync();
        await visitor.LeaveAsync();
        (await visitor.GetAsync("journal")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }
}
