using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Tests.Editors.Browser;

/// <summary>What products do with their screens, and a map can follow.</summary>
public class MapSessionTests
{
    private const string ToRead = "  readings: { session-open: { css: '#vu' } }";

    [Test]
    public async Task Works_inside_nested_frames() =>
        await ReadsAsync(
            "click: { role: button, name: Ouvrir, frame: { css: '#b', frame: { title: Volet } } }",
            "  readings: { session-open: { css: '#vu', frame: { css: '#b', frame: { title: Volet } } } }",
            "<iframe title='Volet' src='/a'></iframe>", "fait",
            ("/a", "<iframe id='b' src='/b'></iframe>"), ("/b", "<button>Ouvrir</button><p id='vu'></p><script src='/b.js'></script>"),
            ("/b.js", "document.querySelector('button').onclick = () => document.querySelector('#vu').textContent = 'fait'"));

    [Test]
    public async Task Works_inside_shadow_roots_and_reads_their_text() =>
        await ReadsAsync(
            "click: { role: button, name: Ouvrir }", "  readings: { session-open: { css: mon-volet } }", "<mon-volet></mon-volet><script src='/v.js'></script>", "Ouvrir fait",
            ("/v.js", "customElements.define('mon-volet', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<button>Ouvrir</button><p></p>'; this.shadowRoot.querySelector('button').onclick = () => this.shadowRoot.querySelector('p').textContent = 'fait'; } })"));

    [Test]
    public async Task Goes_on_in_a_tab_that_the_product_opened_and_comes_back()
    {
        await using var map = await MapOnPage.StartAsync(
            "  acts: { log-out: [ { go: / }, { click: { text: Ouvrir } }, { tab: Messagerie } ], reload-log-in: [ { tab: first } ] }\n  readings: { session-open: { css: h1 } }",
            "<h1>Accueil</h1><a href='/m' target='_blank'>Ouvrir</a>", ("/m", "<title>Messagerie</title><h1>Courrier</h1>"));
        await map.ActAsync(Intentions.LogOut);
        (await map.ReadAsync(Readings.SessionOpen)).Elements[0].Text.Should().Be("Courrier");
        await map.ActAsync(Intentions.ReloadLogIn);
        (await map.ReadAsync(Readings.SessionOpen)).Elements[0].Text.Should().Be("Accueil");
    }

    [TestCase("accept", "oui")]
    [TestCase("dismiss", "non")]
    public async Task Answers_a_dialog_as_the_map_says(string answer, string read) =>
        await ReadsAsync($"confirm: {answer} }}, {{ click: {{ role: button }}", ToRead, "<button>Sortir</button><p id='vu'></p><script src='/d.js'></script>", read, Dialog);

    [Test]
    public async Task Tells_a_dialog_that_the_map_does_not_expect()
    {
        await using var map = await MapOnPage.StartAsync("  acts: { log-out: [ { go: / }, { click: { role: button } } ] }", "<button>Sortir</button><p id='vu'></p><script src='/d.js'></script>", Dialog);
        await FluentActions.Invoking(() => map.ActAsync(Intentions.LogOut)).Should().ThrowAsync<InterruptionException>().WithMessage("map.acts.log-out[1] : *« Sûr ? »*confirm: accept*");
    }

    [Test]
    public async Task Keeps_a_file_that_the_product_gives()
    {
        await using var map = await MapOnPage.StartAsync("  acts: { log-out: [ { go: / }, { download: { text: Lettre } } ] }", "<a href='/lettre' download='lettre.txt'>Lettre</a>", ("/lettre", "Cher confrère"));
        await map.ActAsync(Intentions.LogOut);
        map.Facts.OfType<FileDownloaded>().Should().ContainSingle().Which.Should().Match<FileDownloaded>(file => file.Name == "lettre.txt" && file.Size == 14);
    }

    [Test]
    public async Task Gives_a_file_to_the_product()
    {
        await using var map = await MapOnPage.StartAsync(
            "  acts: { log-out: [ { go: / }, { upload: { label: Pièce, with: editor.yaml } } ] }\n" + ToRead, "<label>Pièce <input type='file'></label><p id='vu'></p><script src='/f.js'></script>",
            ("/f.js", "document.querySelector('input').onchange = event => document.querySelector('#vu').textContent = event.target.files[0].name"));
        await map.ActAsync(Intentions.LogOut);
        (await map.ReadAsync(Readings.SessionOpen)).Elements[0].Text.Should().Be("editor.yaml");
    }

    [Test]
    public async Task Reads_every_row_of_a_list_that_renders_only_those_in_view()
    {
        await using var map = await MapOnPage.StartAsync(
            "  acts: { log-out: [ { go: / }, { scroll: { css: '#liste', until: { text: Ligne 80 } } } ] }\n  readings: { dmp-documents: { rows: { css: .ligne }, fields: { title: { css: b } }, scroll: { css: '#liste' } } }",
            "<div id='liste' style='height:200px;overflow:auto;position:relative'><div id='haut'></div></div><script src='/l.js'></script>", VirtualList);
        await map.ActAsync(Intentions.LogOut);
        (await map.ReadAsync(Readings.DmpDocuments)).Elements.Select(row => row.Fields["title"]).Should().Equal(Enumerable.Range(1, 100).Select(number => $"Ligne {number}"));
    }

    [Test]
    public async Task Reads_a_toast_that_is_gone_already()
    {
        await using var map = await MapOnPage.StartAsync(
            "  acts: { log-out: [ { go: / }, { click: { role: button } } ] }\n  readings: { message-sent: { announced: envoyé } }",
            "<button>Envoyer</button><div role='status'></div><script src='/t.js'></script>",
            ("/t.js", "document.querySelector('button').onclick = () => { const toast = document.querySelector('[role=status]'); toast.textContent = 'Message envoyé'; requestAnimationFrame(() => toast.textContent = ''); }"));
        await map.ActAsync(Intentions.LogOut);
        (await map.ReadAsync(Readings.MessageSent)).Elements.Should().ContainSingle().Which.Text.Should().Be("Message envoyé");
    }

    [Test]
    public async Task A_toast_of_the_act_before_is_not_read_for_this_one()
    {
        await using var map = await MapOnPage.StartAsync(
            "  acts: { log-out: [ { go: / }, { click: { role: button } } ], reload-log-in: [ { hover: { role: button } } ] }\n  readings: { message-sent: { announced: '*' } }",
            "<button>Envoyer</button><div role='status'></div><script src='/t.js'></script>", ("/t.js", "document.querySelector('button').onclick = () => document.querySelector('[role=status]').textContent = 'Envoyé'"));
        await map.ActAsync(Intentions.LogOut);
        await map.ActAsync(Intentions.ReloadLogIn);
        (await map.ReadAsync(Readings.MessageSent)).Present.Should().BeFalse();
    }

    [Test]
    public async Task Waits_for_an_answer_that_is_on_its_way()
    {
        await using var map = await MapOnPage.StartAsync(
            "  acts: { log-out: [ { go: / }, { click: { role: button } } ] }\n" + ToRead, "<button>Charger</button><p id='vu'>rien</p><script src='/s.js'></script>",
            ("/s.js", "document.querySelector('button').onclick = async () => { for (let i = 0; i < 12; i++) await (await fetch('/r?' + i)).text(); document.querySelector('#vu').textContent = 'arrivé'; }"), ("/r", "x"));
        await map.ActAsync(Intentions.LogOut);
        (await map.Session.GlanceAsync(Readings.SessionOpen, new Dictionary<string, string>())).Elements[0].Text.Should().Be("arrivé");
    }

    [Test]
    public async Task An_endless_animation_does_not_keep_a_screen_from_being_read() =>
        await ReadsAsync("hover: { css: '#vu' }", ToRead, "<p id='vu'>0</p><script src='/a.js'></script>", null, ("/a.js", "setInterval(() => document.querySelector('#vu').textContent++, 5)"));

    private static readonly (string, string) Dialog =
        ("/d.js", "document.querySelector('button').onclick = () => document.querySelector('#vu').textContent = confirm('Sûr ?') ? 'oui' : 'non'");

    private static readonly (string, string) VirtualList = ("/l.js",
        """
        const list = document.querySelector('#liste'), top_ = document.querySelector('#haut');
        top_.style.height = '3000px';
        const render = () => {
          list.querySelectorAll('.ligne').forEach(row => row.remove());
          const from = Math.floor(list.scrollTop / 30);
          for (let at = from; at < Math.min(from + 8, 100); at++) list.insertAdjacentHTML('beforeend', `<div class="ligne" style="position:absolute;top:${at * 30}px"><b>Ligne ${at + 1}</b></div>`);
        };
        list.onscroll = render;
        render();
        """);

    private static async Task ReadsAsync(string action, string readings, string body, string? text, params (string, string)[] more)
    {
        await using var map = await MapOnPage.StartAsync($"  acts: {{ log-out: [ {{ go: / }}, {{ {action} }} ] }}\n{readings}", body, more);
        await map.ActAsync(Intentions.LogOut);
        var read = await map.ReadAsync(Readings.SessionOpen);
        read.Present.Should().BeTrue();
        if (text is not null)
            read.Elements[0].Text.Should().Be(text);
    }
}
