using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Browser;

namespace Conformance.Steps.Editors.Guided;

/// <summary>The driver that is a person: for an intention without a map, or a product that is no web page (DESIGN section 4).</summary>
/// <param name="guide">The operator.</param>
/// <param name="watch">What the recorder sees meanwhile.</param>
/// <param name="page">Page that another driver may have open: its picture is taken rather than asked for.</param>
/// <param name="journal">Where pictures are kept.</param>
/// <param name="record">Writes a fact of the scenario.</param>
internal sealed class GuidedSession(Guide guide, JournalWatch watch, ISessionPage page, IJournal journal, Action<JournalFact> record) : IEditorSession
{
    private const string Impossible = "impossible";

    private bool _worked;
    private bool _filled;

    /// <inheritdoc/>
    public Testimony? Word { get; private set; }

    /// <inheritdoc/>
    public bool Serves(string name) => Instructions.All.Contains(name) || Questions.All.Contains(name) || SearchCriteria.All.Contains(name);

    /// <inheritdoc/>
    public async Task ActAsync(string intention, IReadOnlyDictionary<string, string> values)
    {
        _worked = true;
        var wire = await DoAsync(Instructions.Sentence(intention), Instructions.Shown(values), WireEvent.Of(intention, values));
        record(new ActDoneByHand(intention, Word = guide.Testify(null), wire));
    }

    /// <inheritdoc/>
    public async Task<bool> TryFillCriterionAsync(string criterion, string value)
    {
        var request = Request($"Le produit propose-t-il de rechercher par « {criterion} » ? Si oui, remplissez ce critère.", ReplyKind.YesOrNo) with
        {
            Values = [new ShownValue("Valeur", value)], HowToAnswer = "Répondez « oui » une fois le critère rempli, « non » si le produit ne le propose pas.",
        };
        var (told, reply) = await AnswerAsync(request, text => ToldScreen.Read(Readings.SessionOpen, text));
        Word = guide.Testify(reply.Comment);
        _filled |= told.Present;
        return told.Present;
    }

    /// <inheritdoc/>
    public async Task ClearCriteriaAsync()
    {
        if (_filled)
            await DoAsync("Videz tous les critères de la recherche.", [], wire: null);
        _filled = false;
    }

    /// <inheritdoc/>
    public Task<ScreenObserved> ReadAsync(string reading, IReadOnlyDictionary<string, string> subject) => GlanceAsync(reading, subject);

    /// <inheritdoc/>
    public async Task<ScreenObserved> GlanceAsync(string reading, IReadOnlyDictionary<string, string> subject)
    {
        var screen = await ScreenInHand.TakeAsync(page);
        var question = Questions.Of(reading);
        var request = Request(question.Sentence, question.Kind) with
        {
            Values = Instructions.Shown(subject), HowToAnswer = Questions.HowToAnswer(reading), Screen = screen?.Picture,
        };
        var (told, reply) = await AnswerAsync(request, text => ToldScreen.Read(reading, text));
        var picture = screen?.Picture ?? reply.Picture;
        Word = guide.Testify(reply.Comment);
        return new ScreenObserved(
            reading,
            subject,
            screen?.Address ?? "",
            told.Present,
            told.Elements,
            told.Elsewhere,
            ElapsedMs: 0,
            picture is null ? null : journal.Keep(picture.Content, picture.MediaType),
            screen is null ? null : journal.Keep(screen.Accessibility, "text/yaml"),
            Word);
    }

    /// <inheritdoc/>
    public async Task ForgetAsync()
    {
        if (_worked)
            await DoAsync("Recommencez comme depuis un autre poste : fermez la session et le produit, puis rouvrez-le.", [], wire: null);
        _worked = _filled = false;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        if (_worked)
            guide.Tell("Ce scénario est fini : revenez à l'écran de connexion du produit.");
        return ValueTask.CompletedTask;
    }

    /// <returns>The exchange that showed it done; null when the operator said so.</returns>
    private async Task<string?> DoAsync(string sentence, IReadOnlyList<ShownValue> values, WireEvent? wire)
    {
        using var over = new CancellationTokenSource();
        var said = guide.AskAsync(Request(sentence, ReplyKind.Done) with { Values = values }, over.Token);
        var seen = wire is null ? null : watch.NextAsync(wire.Shows, over.Token);
        var first = seen is null ? said : await Task.WhenAny(said, seen);
        if (first != seen)
        {
            RequireDone(sentence, await said);
            await over.CancelAsync();
            return null;
        }

        await over.CancelAsync();
        await said.ContinueWith(_ => { }, TaskScheduler.Default);
        guide.Tell($"Vu sur le réseau : {wire!.Words}. Inutile de le dire.");
        return (await seen!).Witness;
    }

    private static void RequireDone(string sentence, OperatorReply reply)
    {
        if (reply.Text.TrimStart().StartsWith(Impossible, StringComparison.OrdinalIgnoreCase))
            throw new InterruptionException(InterruptionCause.Produit, $"L'opérateur n'a pas pu faire « {sentence} » : {reply.Text.Trim()} {reply.Comment}".TrimEnd());
    }

    private async Task<(ToldScreen Told, OperatorReply Reply)> AnswerAsync(OperatorRequest request, Func<string, (ToldScreen? Screen, string? Problem)> read)
    {
        while (true)
        {
            var reply = await guide.AskAsync(request, CancellationToken.None);
            var (told, problem) = read(reply.Text);
            if (told is not null)
                return (told, reply);
            request = request with { Number = guide.Next(), Problem = problem };
        }
    }

    private OperatorRequest Request(string sentence, ReplyKind kind) => new(guide.Next(), watch.Step, sentence, kind)
    {
        HowToAnswer = "Dites quand c'est fait, ou « impossible » et pourquoi.",
    };
}
