namespace Conformance.Steps.Tests.Editors;

public class HooksSectionTests
{
    private readonly EditorText _file = new();

    [TearDown]
    public void Discard() => _file.Dispose();

    [Test]
    public void The_short_clock_is_that_of_the_hooks() =>
        _file.Read(EditorText.Valid + "\nclock: { post: /horloge, field: jours }\n").Hooks.Clock!.Call!.Field.Should().Be("jours");

    [Test]
    public void Leaves_the_variables_of_a_command_to_the_shell() =>
        _file.Read(EditorText.Valid + "\nhooks: { stop: { command: \"stop ${CONFORMANCE_DMP_URL}\" } }\n").Hooks.Stop!.Command.Should().Be("stop ${CONFORMANCE_DMP_URL}");

    [Test]
    public void Headers_that_may_carry_a_credential_are_secrets() =>
        _file.Read(EditorText.Valid + "\nhooks: { reset: { post: /r, headers: { X-Jeton: jeton-secret, Accept: text/plain } } }\n").Secrets
            .Should().Contain("jeton-secret").And.NotContain("text/plain");

    [TestCase("{ reset: { post: /a, get: /b } }", "hooks.reset")]
    [TestCase("{ reset: { seconds: 3 } }", "hooks.reset")]
    [TestCase("{ reset: { post: sans-barre } }", "hooks.reset.post")]
    [TestCase("{ reset: { command: x, seconds: 0 } }", "hooks.reset.seconds")]
    [TestCase("{ clock: { post: /horloge } }", "hooks.clock.field")]
    [TestCase("{ clock: { get: /horloge } }", "hooks.clock.get")]
    [TestCase("{ restart: { command: x } }", "hooks.restart")]
    [TestCase("{ reset: { comand: x } }", "hooks.reset.comand")]
    public void Says_which_hook_is_not_right(string hooks, string path) =>
        _file.Problems($"{EditorText.Valid}\nhooks: {hooks}\n").Should().Contain(problem => problem.Path == path);

    [TestCase("start: { command: x }\nhooks: { start: { command: y } }", "hooks.start")]
    [TestCase("clock: { post: /h, field: j }\nhooks: { clock: { command: y } }", "hooks.clock")]
    public void Refuses_what_is_said_in_two_places(string twice, string path) =>
        _file.Problems($"{EditorText.Valid}\n{twice}\n").Should().ContainSingle().Which.Path.Should().Be(path);
}
