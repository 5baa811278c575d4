using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Routing;

namespace Conformance.Steps.Tests.Editors.Routing;

public class RoutedSessionTests
{
    private static readonly Dictionary<string, string> Nothing = [];

    private readonly EditorText _file = new();
    private readonly ScriptedDriver _class = new(Intentions.LogIn, Readings.DmpStatus);
    private readonly ScriptedDriver _map = new(Intentions.LogIn, Intentions.LogOut, Intentions.SearchCorrespondents, "nom");
    private readonly ScriptedDriver _person = new(Intentions.LogOut, Intentions.GiveTotp, Readings.AccessLog, "nom", "ville");

    private RoutedSession Session => new(_file.Read(EditorText.Valid), _class, _map, _person);

    [TearDown]
    public void Discard() => _file.Dispose();

    [Test]
    public async Task Each_intention_goes_to_the_first_driver_that_serves_it()
    {
        foreach (var intention in new[] { Intentions.LogIn, Intentions.LogOut, Intentions.GiveTotp })
            await Session.ActAsync(intention, Nothing);
        (_class.Asked, _map.Asked, _person.Asked).Should().BeEquivalentTo(
            (new[] { Intentions.LogIn }, new[] { Intentions.LogOut }, new[] { Intentions.GiveTotp }));
    }

    [Test]
    public async Task Readings_of_one_scenario_may_come_from_two_drivers()
    {
        await Session.ReadAsync(Readings.DmpStatus, Nothing);
        await Session.GlanceAsync(Readings.AccessLog, Nothing);
        _class.Asked.Should().Equal(Readings.DmpStatus);
        _person.Asked.Should().Equal(Readings.AccessLog);
    }

    [Test]
    public async Task A_criterion_goes_to_whoever_launches_the_search_and_to_nobody_else()
    {
        (await Session.TryFillCriterionAsync("nom", "x")).Should().BeTrue();
        (await Session.TryFillCriterionAsync("ville", "x")).Should().BeFalse("the map that searches does not offer it");
        _person.Asked.Should().BeEmpty();
    }

    [Test]
    public async Task What_nobody_serves_is_absent_and_says_the_three_ways_to_add_it()
    {
        var absent = await FluentActions.Awaiting(() => Session.ActAsync(Intentions.SendMessage, Nothing)).Should().ThrowAsync<InterruptionException>();
        absent.Which.Cause.Should().Be(InterruptionCause.IntentionAbsente);
        absent.Which.Message.Should().ContainAll("map.acts.send-message", "driver", "--guided");
    }
}
