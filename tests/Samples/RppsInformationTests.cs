using System.Net;

namespace Conformance.Samples.Tests;

public class RppsInformationTests
{
    private Hospital _hospital = null!;

    [SetUp]
    public async Task Open() => _hospital = await Hospital.OpenAsync();

    [TearDown]
    public async Task Close() => await _hospital.DisposeAsync();

    [Test]
    public async Task Each_person_reads_it_before_any_file()
    {
        await _hospital.Visitor().ComeInAsync();
        var other = _hospital.Visitor();
        await other.GivePhraseAsync("bruno.quai");
        await other.GiveCodeAsync("bruno.quai");
        (await other.StageAsync()).Should().Be("information");
        (await other.GetAsync("usagers/u01")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [TestCase(179, "journee")]
    [TestCase(181, "information")]
    public async Task It_comes_back_after_the_period(int days, string stage)
    {
        await _hospital.Visitor().ComeInAsync();
        (await _hospital.MoveCalendarAsync(days, Hospital.CalendarToken)).Should().Be(HttpStatusCode.NoContent);
        var again = _hospital.Visitor();
        await again.GivePhraseAsync();
        await again.GiveCodeAsync();
        (await again.StageAsync()).Should().Be(stage);
    }

    [Test]
    public async Task The_calendar_moves_for_nobody_without_the_token() =>
        (await _hospital.MoveCalendarAsync(10, "autre")).Should().Be(HttpStatusCode.Forbidden);
}
