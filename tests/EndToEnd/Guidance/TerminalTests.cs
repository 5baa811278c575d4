using Conformance.Cli.Guidance;
using Conformance.Steps.Editors.Guided;

namespace Conformance.EndToEnd.Tests.Guidance;

public class TerminalTests
{
    private readonly StringWriter _shown = new();

    [Test]
    public async Task Shows_the_step_the_sentence_and_the_values()
    {
        await AskAsync(ReplyKind.Done, "");
        _shown.ToString().Should().ContainAll("le professionnel ouvre chacun des dossiers", "À faire : Que montre l'écran ?", "Patient : <p1>", "Entrée");
    }

    [Test]
    public async Task Takes_the_answer_the_picture_and_the_comment()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, Asked.Png);
        var reply = await AskAsync(ReplyKind.Words, "DMP fermé", file, "écran 2");
        File.Delete(file);
        (reply.Text, reply.Comment).Should().Be(("DMP fermé", "écran 2"));
        reply.Picture!.MediaType.Should().Be("image/png");
    }

    [Test]
    public async Task Asks_again_for_a_picture_that_is_none()
    {
        (await AskAsync(ReplyKind.Words, "DMP fermé", "/etc/hostname", "", "")).Picture.Should().BeNull();
        _shown.ToString().Should().Contain("/etc/hostname n'est pas une image");
    }

    [Test]
    public async Task Takes_rows_up_to_an_empty_line() => (await AskAsync(ReplyKind.Rows, "CR 1 | gris", "CR 2", "", "", "")).Text.Should().Be("CR 1 | gris\nCR 2");

    [Test]
    public async Task An_enter_that_came_late_does_not_say_that_the_next_thing_is_done()
    {
        var typed = new TypedLines();
        await using var terminal = new Terminal(typed, _shown);
        using var over = new CancellationTokenSource();
        var first = terminal.AskAsync(Asked.For(ReplyKind.Done), over.Token);
        await over.CancelAsync();
        await FluentActions.Awaiting(() => first).Should().ThrowAsync<OperationCanceledException>();

        var second = terminal.AskAsync(Asked.For(ReplyKind.Done, 2), CancellationToken.None);
        typed.Type("");
        second.IsCompleted.Should().BeFalse();
        typed.Type("");
        (await second).Text.Should().BeEmpty();
        _shown.ToString().Should().Contain("appuyez de nouveau");
    }

    [Test]
    public async Task Says_that_the_operator_has_left_when_the_input_ends() =>
        await FluentActions.Awaiting(() => AskAsync(ReplyKind.Words)).Should().ThrowAsync<OperatorGoneException>();

    private async Task<OperatorReply> AskAsync(ReplyKind kind, params string[] lines)
    {
        await using var terminal = new Terminal(new StringReader(string.Concat(lines.Select(line => line + "\n"))), _shown);
        return await terminal.AskAsync(Asked.For(kind), CancellationToken.None);
    }

    /// <summary>An input that waits for what the test types.</summary>
    private sealed class TypedLines : TextReader
    {
        private readonly System.Collections.Concurrent.BlockingCollection<string> _lines = [];

        public void Type(string line) => _lines.Add(line);

        public override string? ReadLine() => _lines.Take();
    }
}
