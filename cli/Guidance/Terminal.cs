using Conformance.Steps.Editors.Guided;

namespace Conformance.Cli.Guidance;

/// <summary>The operator at a terminal.</summary>
/// <param name="input">What they type.</param>
/// <param name="output">Where they read.</param>
internal sealed class Terminal(TextReader input, TextWriter output) : IOperator, IAsyncDisposable
{
    private readonly ScreenFile _screen = new();
    private readonly Lines _lines = new(input);
    private bool _lateEnter;

    /// <inheritdoc/>
    public async Task<OperatorReply> AskAsync(OperatorRequest request, CancellationToken cancellation)
    {
        TerminalText.Write(output, request, request.Screen is { } screen ? _screen.Write(screen) : null);
        try
        {
            return request.Kind is ReplyKind.Done ? await DoneAsync(cancellation) : await AnswerAsync(request, cancellation);
        }
        catch (OperationCanceledException)
        {
            _lateEnter = true;
            throw;
        }
    }

    /// <inheritdoc/>
    public void Tell(string message) => output.WriteLine($"  ✓ {message}");

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _screen.DisposeAsync();

    /// <summary>Waits for Enter. One that may still answer the step before, which the wire or the page answered, is not taken for this one's.</summary>
    private async Task<OperatorReply> DoneAsync(CancellationToken cancellation)
    {
        var line = await _lines.NextAsync(cancellation);
        if (_lateEnter && line.Length == 0)
        {
            output.WriteLine("  Cette Entrée répondait peut-être à l'étape précédente : appuyez de nouveau quand celle-ci est faite.");
            line = await _lines.NextAsync(cancellation);
        }

        _lateEnter = false;
        return new OperatorReply(line);
    }

    private async Task<OperatorReply> AnswerAsync(OperatorRequest request, CancellationToken cancellation)
    {
        var text = request.Kind is ReplyKind.Rows ? await RowsAsync(cancellation) : await LineAsync("Réponse", cancellation);
        _lateEnter = false;
        var picture = request.Screen is null ? await PictureAsync(cancellation) : null;
        var comment = await LineAsync("Commentaire (Entrée : aucun)", cancellation);
        return new OperatorReply(text, picture, comment.Length == 0 ? null : comment);
    }

    private async Task<string> RowsAsync(CancellationToken cancellation)
    {
        var rows = new List<string>();
        while (await LineAsync(rows.Count == 0 ? "Première ligne" : "Ligne suivante (Entrée : fini)", cancellation) is { Length: > 0 } row)
        {
            rows.Add(row);
            if (rows is ["non"])
                break;
        }

        return string.Join('\n', rows);
    }

    private async Task<Picture?> PictureAsync(CancellationToken cancellation)
    {
        while (await LineAsync("Capture : chemin d'un PNG ou JPEG (Entrée : aucune)", cancellation) is { Length: > 0 } path)
        {
            if (Picture.FromFile(path) is { } picture)
                return picture;
            output.WriteLine($"  {path} n'est pas une image PNG ou JPEG lisible de {Picture.Largest / 1048576} Mio au plus : donnez un autre chemin, ou rien.");
        }

        return null;
    }

    private async Task<string> LineAsync(string prompt, CancellationToken cancellation)
    {
        output.Write($"  {prompt} : ");
        output.Flush();
        return (await _lines.NextAsync(cancellation)).Trim();
    }
}
