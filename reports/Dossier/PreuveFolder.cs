using Conformance.Reports.Dossier.Entries;
using Conformance.Reports.Dossier.Preuves;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Dossier;

/// <summary>Writes the folder of one preuve: its page, a page a screen, a page an exchange, and what they show.</summary>
internal sealed class PreuveFolder(PreuveView view, PageRenderer pages, Assets assets)
{
    public async Task WriteAsync(PreuveVerdict? previous, PreuveVerdict? next)
    {
        assets.WriteStyle(view.Folder);
        var written = assets.StyleSize;
        foreach (var (entry, page) in view.Pages)
            written += await WriteEntryAsync(entry, page);
        view.Size = written + view.Files.Size;
        view.Printed = await pages.TextAsync<PreuveBody>(new() { ["View"] = view, ["Place"] = Place.Among(view) });
        await pages.WriteAsync<PreuvePage>($"{view.Folder}/{Names.Index}", new() { ["View"] = view, ["Previous"] = previous, ["Next"] = next });
    }

    private Task<long> WriteEntryAsync(JournalEntry entry, string page)
    {
        var frame = new EntryFrame(view.Files, page[..^".html".Length], Trail, [.. view.Citing(entry)]);
        return entry.Fact switch
        {
            ScreenObserved screen => pages.WriteAsync<ScreenPage>($"{view.Folder}/{page}", new() { ["Frame"] = frame, ["Screen"] = new Seen<ScreenObserved>(entry, screen) }),
            ExchangeRecorded exchange => pages.WriteAsync<ExchangePage>($"{view.Folder}/{page}", new() { ["Frame"] = frame, ["Exchange"] = new Seen<ExchangeRecorded>(entry, exchange) }),
            _ => Task.FromResult(0L),
        };
    }

    private IReadOnlyList<(string Title, string Address)> Trail =>
        [("Dossier de preuves", $"../../../{Names.Index}"), (view.Chapter, $"../../{Names.Index}"), (view.Preuve.Id, $"../{Names.Index}")];
}
