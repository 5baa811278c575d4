using Conformance.Reports.Evidence;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Allure;

/// <summary>Puts pictures and messages beside the results, each content once.</summary>
/// <param name="runFolder">Folder of the run.</param>
/// <param name="resultsFolder">Folder of the results.</param>
internal sealed class AllureAttachments(string runFolder, string resultsFolder)
{
    private const string Suffix = "-attachment";

    private readonly EvidenceFolder _evidence = new(new BlobStore(runFolder), resultsFolder, Suffix);
    private readonly Dictionary<string, IReadOnlyList<(string Title, string Source, string Type)>> _messages = [];

    /// <summary>What shows an entry of the journal.</summary>
    public IReadOnlyList<AllureAttachment> Of(JournalEntry entry) => entry.Fact switch
    {
        ScreenObserved { Screenshot: { } picture } screen => Picture(screen.Intention, picture),
        ExchangeRecorded { Response: { } response } exchange => [.. Message("Requête", exchange.Request), .. Message("Réponse", response)],
        ExchangeRecorded exchange => Message("Requête", exchange.Request),
        _ => [],
    };

    private IReadOnlyList<AllureAttachment> Picture(string intention, BlobRef picture) =>
        _evidence.Place(picture) is { } name ? [new AllureAttachment($"Écran « {Words.Reading(intention)} »", name, MediaTypes.Essence(picture.MediaType))] : [];

    private IReadOnlyList<AllureAttachment> Message(string title, BlobRef blob)
    {
        if (!_messages.TryGetValue(blob.Sha256, out var parts))
            _messages[blob.Sha256] = parts = _evidence.Open(blob) is { } message ? Write(blob.Sha256, message) : [];
        return [.. parts.Select(part => new AllureAttachment($"{title}, {part.Title}", part.Source, part.Type))];
    }

    private List<(string Title, string Source, string Type)> Write(string sha256, Message message)
    {
        List<(string, string, string)> written = [];
        if (message.Head is { } head)
            written.Add(("en-têtes", Write($"{sha256}-0", head, "text/plain"), "text/plain"));
        foreach (var (rank, part) in message.Parts.Index())
        {
            if (part.Text is { } text && TypeOf(part) is var type)
                written.Add((message.Parts.Count > 1 ? $"partie {rank + 1}" : "corps", Write($"{sha256}-{rank + 1}", text, type), type));
        }

        return written;
    }

    private string Write(string name, string text, string type)
    {
        var file = $"{name}{Suffix}.{MediaTypes.ExtensionOf(type)}";
        File.WriteAllText(Path.Combine(resultsFolder, file), text);
        return file;
    }

    private static string TypeOf(MessagePart part)
    {
        if (MediaTypes.IsXml(part.MediaType))
            return "application/xml";
        return MediaTypes.IsJson(part.MediaType) ? "application/json" : "text/plain";
    }
}
