using Conformance.Compat.Tests.Support;
using Reqnroll;

namespace Conformance.Compat.Tests;

public sealed class ContextInjectionTests
{
    private static readonly string TwoScenarios = Written.Feature("Scénario: A", "Soit un pas", "Et un autre pas", "Scénario: B", "Soit un pas");

    [Test]
    public async Task Binding_classes_and_what_they_ask_for_are_made_once_a_scenario() =>
        (await Play.Feature(TwoScenarios, typeof(First), typeof(Second))).Notes.Should().Equal("1", "2", "1");

    [Test]
    public async Task What_was_made_is_disposed_of_last_made_first() =>
        (await Play.Feature(Written.Scenario("Soit un objet à fermer"), typeof(Closing))).Notes.Should().Equal("step", "outer", "inner");

    [Test]
    public async Task What_breaks_while_disposing_fails_the_scenario_and_the_rest_is_disposed_of()
    {
        var play = await Play.Feature(Written.Scenario("Soit un objet qui se ferme mal"), typeof(ClosingBadly));
        play.Failure.Message.Should().Contain("once the scenario was over").And.Contain("coincé");
        play.Notes.Should().Equal("inner");
    }

    [Test]
    public async Task A_class_that_asks_for_itself_is_told() =>
        (await Play.Feature(Written.Scenario("Soit une boucle"), typeof(Looping))).Failure.Message.Should().Contain("Loop asks for itself, through: Looping, Loop, Turn");

    [Test]
    public async Task An_interface_cannot_be_injected() =>
        (await Play.Feature(Written.Scenario("Soit une interface"), typeof(AsksInterface))).Failure.Message.Should().Contain("IDisposable cannot be injected");

    [Test]
    public async Task What_a_constructor_throws_is_thrown_as_it_is() =>
        (await Play.Feature(Written.Scenario("Soit un refus"), typeof(Refusing))).Failure.InnerException.Should().BeOfType<TimeoutException>();

    [Test]
    public async Task Scenarios_share_their_feature() =>
        (await Play.Feature(TwoScenarios, typeof(Sharing))).Notes.Should().Equal("1", "1", "2");

    public sealed class Counter
    {
        public int Steps { get; set; }
    }

    [Binding]
    public sealed class First(Counter counter, Notebook notebook)
    {
        [Given(@"un pas")]
        public void Step() => notebook.Note($"{++counter.Steps}");
    }

    [Binding]
    public sealed class Second(Counter counter, Notebook notebook)
    {
        [Given(@"un autre pas")]
        public void Step() => notebook.Note($"{++counter.Steps}");
    }

    public sealed class Inner(Notebook notebook) : IDisposable
    {
        public void Dispose() => notebook.Note("inner");
    }

    public sealed class Outer(Inner inner, Notebook notebook) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Task.Yield();
            inner.Should().NotBeNull();
            notebook.Note("outer");
        }
    }

    public sealed class Stuck(Inner inner) : IDisposable
    {
        public void Dispose() => throw new InvalidOperationException(inner is null ? "" : "coincé");
    }

    [Binding]
    public sealed class Closing(Outer outer, Notebook notebook)
    {
        [Given(@"un objet à fermer")]
        public void Step() => notebook.Note(outer is null ? "" : "step");
    }

    [Binding]
    public sealed class ClosingBadly(Stuck stuck)
    {
        [Given(@"un objet qui se ferme mal")]
        public void Step() => stuck.Should().NotBeNull();
    }

    [Binding]
    public sealed class Looping(Loop loop)
    {
        [Given(@"une boucle")]
        public void Step() => loop.Should().NotBeNull();
    }

    public sealed class Loop(Turn turn)
    {
        public Turn Turn => turn;
    }

    public sealed class Turn(Loop loop)
    {
        public Loop Loop => loop;
    }

    [Binding]
    public sealed class Refusing
    {
        public Refusing() => throw new TimeoutException("trop tard");

        [Given(@"un refus")]
        public void Step() => GetType().Should().NotBeNull();
    }

    [Binding]
    public sealed class AsksInterface(IDisposable asked)
    {
        [Given(@"une interface")]
        public void Step() => asked.Should().NotBeNull();
    }

    [Binding]
    public sealed class Sharing(FeatureContext feature, ScenarioContext scenario, Notebook notebook)
    {
        [Given(@"un (?:autre )?pas")]
        public void Step()
        {
            feature["scénarios"] = feature.TryGetValue<HashSet<string>>("scénarios", out var known) ? known : known = [];
            known.Add(scenario.ScenarioInfo.Title);
            notebook.Note($"{known.Count}");
        }
    }
}
