using System.Net;
using System.Text;
using Conformance.Cli.Guidance;
using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.Guided;
using Deque.AxeCore.Playwright;

namespace Conformance.EndToEnd.Tests.Guidance;

public class GuidedPageTests
{
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false });
    private GuidedPage _page = null!;

    [SetUp]
    public async Task Start() => _page = await GuidedPage.StartAsync(TimeProvider.System);

    [TearDown]
    public async Task Stop()
    {
        _http.Dispose();
        await _page.DisposeAsync();
    }

    [Test]
    public async Task Asks_the_same_question_and_takes_the_answer_with_its_picture()
    {
        var asked = _page.AskAsync(Asked.For(ReplyKind.Words), CancellationToken.None);
        var shown = await _http.GetStringAsync(_page.Address);
        shown.Should().ContainAll("le professionnel ouvre chacun des dossiers", "Que montre l&#39;&#233;cran ?", "&lt;p1&gt;");
        (await PostAsync(1, "DMP fermé", Asked.Png)).StatusCode.Should().Be(HttpStatusCode.SeeOther);
        var reply = await asked;
        (reply.Text, reply.Comment, reply.Picture!.MediaType).Should().Be(("DMP fermé", "écran 2", "image/png"));
    }

    [Test]
    public async Task Nothing_answers_without_the_token()
    {
        (await _http.GetAsync(new Uri(_page.Address, "/"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await _http.GetAsync(new Uri(_page.Address, "/0123456789abcdef0123456789abcdef/"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        _page.Address.Host.Should().Be("127.0.0.1");
    }

    [Test]
    public async Task A_page_of_another_site_cannot_pass_for_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _page.Address) { Headers = { Host = "dpi.example" } };
        (await _http.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.MisdirectedRequest);
    }

    [Test]
    public async Task A_file_that_is_no_picture_is_refused_and_the_question_stands()
    {
        var asked = _page.AskAsync(Asked.For(ReplyKind.Words), CancellationToken.None);
        var refused = await PostAsync(1, "DMP fermé", "<svg onload=alert(1)>"u8.ToArray());
        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        asked.IsCompleted.Should().BeFalse();
    }

    [Test]
    public async Task An_answer_to_an_older_question_is_not_taken_for_this_one_s()
    {
        var asked = _page.AskAsync(Asked.For(ReplyKind.Words, 2), CancellationToken.None);
        await PostAsync(1, "DMP fermé");
        asked.IsCompleted.Should().BeFalse();
        (await _http.GetStringAsync(_page.Address)).Should().Contain("d&#233;j&#224; sa r&#233;ponse");
    }

    [Test]
    public async Task The_first_of_page_and_terminal_answers_for_both()
    {
        var terminal = new SilentOperator();
        var asked = new FirstWord([_page, terminal], CancellationToken.None).AskAsync(Asked.For(ReplyKind.Words), CancellationToken.None);
        await PostAsync(1, "DMP fermé");
        (await asked).Text.Should().Be("DMP fermé");
        terminal.GivenUp.Should().BeTrue();
    }

    [Test]
    public async Task A_terminal_that_was_closed_leaves_the_page_to_answer()
    {
        await using var closed = new Terminal(new StringReader(""), TextWriter.Null);
        var asked = new FirstWord([closed, _page], CancellationToken.None).AskAsync(Asked.For(ReplyKind.Words), CancellationToken.None);
        await PostAsync(1, "DMP fermé");
        (await asked).Text.Should().Be("DMP fermé");
    }

    [Test]
    public async Task Each_kind_of_question_passes_axe_and_needs_no_script()
    {
        await using var browser = await BrowserHost.StartAsync(declared: null, BrowserFinder.Here);
        await using var context = await browser.OpenContextAsync();
        var page = await context.NewPageAsync();
        foreach (var kind in Enum.GetValues<ReplyKind>())
        {
            using var over = new CancellationTokenSource();
            _ = _page.AskAsync(Asked.For(kind, (int)kind + 1), over.Token);
            var html = await _http.GetStringAsync(_page.Address);
            html.Should().NotContain("<script").And.NotMatchRegex(" on[a-z]+=");
            await page.SetContentAsync(html);
            (await page.RunAxe()).Violations.Select(violation => $"{kind} {violation.Id}: {violation.Help}").Should().BeEmpty();
            await over.CancelAsync();
        }
    }

    private async Task<HttpResponseMessage> PostAsync(int number, string text, byte[]? picture = null)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent($"{number}"), "demande" }, { new StringContent(text, Encoding.UTF8), "reponse" }, { new StringContent("écran 2"), "commentaire" },
        };
        if (picture is not null)
            form.Add(new ByteArrayContent(picture), "capture", "ecran.png");
        return await _http.PostAsync(_page.Address, form);
    }

    /// <summary>A way that nobody uses.</summary>
    private sealed class SilentOperator : IOperator
    {
        public bool GivenUp { get; private set; }

        public async Task<OperatorReply> AskAsync(OperatorRequest request, CancellationToken cancellation)
        {
            var never = new TaskCompletionSource<OperatorReply>();
            cancellation.Register(() =>
            {
                GivenUp = true;
                never.TrySetCanceled(cancellation);
            });
            return await never.Task;
        }

        public void Tell(string message)
        {
        }
    }
}
