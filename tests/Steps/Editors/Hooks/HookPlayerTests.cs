using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Microsoft.Extensions.Time.Testing;

namespace Conformance.Steps.Tests.Editors.Hooks;

public class HookPlayerTests
{
    private readonly HookedEditor _editor = new();

    [TearDown]
    public void Discard() => _editor.Dispose();

    [Test]
    public async Task A_command_runs_beside_the_file_and_finds_the_services_in_its_environment()
    {
        await PlayAsync("{ reset: { command: \"echo $CONFORMANCE_DMP_URL > vu.txt\" } }");
        _editor.Wrote("vu.txt").Should().Be("https://127.0.0.1:8443/");
    }

    [Test]
    public async Task A_clock_command_finds_the_days()
    {
        var editor = _editor.Read("{ clock: { command: \"echo $CONFORMANCE_DAYS > vu.txt\" } }");
        await _editor.Player(editor).PlayAsync(editor.Hooks.Clock!, 181, CancellationToken.None);
        _editor.Wrote("vu.txt").Should().Be("181");
    }

    [Test]
    public async Task A_failure_says_which_hook_its_code_and_what_it_said() =>
        (await FailureAsync("{ reset: { command: \"echo base absente >&2; exit 3\" } }")).Message.Should().ContainAll("hooks.reset", "code 3", "base absente", "editor.yaml");

    [Test]
    public async Task What_a_failure_says_hides_declared_secrets() =>
        (await FailureAsync("{ reset: { command: \"echo perroquet-bleu; exit 1\" } }")).Message.Should().NotContain("dit « perroquet-bleu »").And.Contain("expurgé");

    [TestCase("./n-existe-pas.sh", ExpectedResult = InterruptionCause.Configuration)]
    [TestCase("exit 1", ExpectedResult = InterruptionCause.Environnement)]
    public async Task<InterruptionCause> Sorts_a_command_that_does_not_exist_from_one_that_fails(string command) =>
        (await FailureAsync($"{{ reset: {{ command: \"{command}\" }} }}")).Cause;

    [Test]
    public async Task A_command_that_lasts_is_stopped_in_its_time_with_all_that_it_started()
    {
        var clock = new FakeTimeProvider();
        var editor = _editor.Read("{ reset: { command: \"sh -c 'echo > commence.txt; sleep 60; echo > fini.txt'\", seconds: 5 } }");
        var played = _editor.Player(editor, clock: clock).PlayAsync(editor.Hooks.Reset!, null, CancellationToken.None);
        clock.Advance(TimeSpan.FromSeconds(5));
        (await FluentActions.Awaiting(() => played).Should().ThrowAsync<InterruptionException>()).WithMessage("*hooks.reset*5 secondes*");
    }

    [Test]
    public async Task A_command_may_leave_the_product_running_behind_it()
    {
        await PlayAsync("{ reset: { command: \"sleep 30 & echo $! > pid.txt\", seconds: 20 } }");
        using var left = System.Diagnostics.Process.GetProcessById(int.Parse(_editor.Wrote("pid.txt"), System.Globalization.CultureInfo.InvariantCulture));
        left.HasExited.Should().BeFalse();
        left.Kill();
    }

    [Test]
    public async Task A_hook_asked_again_until_it_succeeds_does_not_stop_at_the_first_refusal()
    {
        var editor = _editor.Read("{ healthy: { command: \"test -f un || { touch un; exit 1; }\" } }");
        await FluentActions.Awaiting(() => _editor.Player(editor).WaitAsync(editor.Hooks.Healthy!, CancellationToken.None)).Should().NotThrowAsync();
    }

    [Test]
    public async Task A_hook_that_never_succeeds_says_so_with_its_last_refusal()
    {
        var editor = _editor.Read("{ healthy: { command: \"echo encore en panne; exit 1\", seconds: 1 } }");
        (await FluentActions.Awaiting(() => _editor.Player(editor).WaitAsync(editor.Hooks.Healthy!, CancellationToken.None)).Should().ThrowAsync<InterruptionException>())
            .WithMessage("*1 secondes*encore en panne*");
    }

    private Task PlayAsync(string hooks)
    {
        var editor = _editor.Read(hooks);
        return _editor.Player(editor).PlayAsync(editor.Hooks.Reset!, null, CancellationToken.None);
    }

    private async Task<InterruptionException> FailureAsync(string hooks) =>
        (await FluentActions.Awaiting(() => PlayAsync(hooks)).Should().ThrowAsync<InterruptionException>()).Which;
}
