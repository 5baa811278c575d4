using System.Text.Json;
using System.Threading.Channels;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Recording;

/// <summary>The French checklist beside the product: it shows where the recording stands and tells what the operator asks for.</summary>
internal sealed class OperatorsWindow
{
    private readonly Channel<Order> _orders = Channel.CreateUnbounded<Order>();
    private readonly IPage _page;

    private OperatorsWindow(IPage page) => _page = page;

    /// <summary>Opens the checklist in a window of its own.</summary>
    public static async Task<OperatorsWindow> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        var window = new OperatorsWindow(page);
        await page.ExposeFunctionAsync("conformanceOrder", (string order) => window._orders.Writer.TryWrite(JsonSerializer.Deserialize<Order>(order, JsonSerializerOptions.Web)!));
        page.Close += (_, _) => window._orders.Writer.TryWrite(new Order(Order.Close, "", ""));
        await page.SetContentAsync(RecordingScripts.Window);
        return window;
    }

    /// <summary>The page itself.</summary>
    public IPage Page => _page;

    /// <summary>Waits for the next order.</summary>
    public async Task<Order> NextAsync(CancellationToken cancellation) => await _orders.Reader.ReadAsync(cancellation);

    /// <summary>Shows where the recording stands.</summary>
    public Task ShowAsync(RecordingView view) => _page.IsClosed ? Task.CompletedTask : _page.EvaluateAsync("view => show(JSON.parse(view))", JsonSerializer.Serialize(view, JsonSerializerOptions.Web));
}

/// <summary>What the operator asks for.</summary>
/// <param name="Do">One of the constants of this type.</param>
/// <param name="Section">Section of the map, when the order is about an entry.</param>
/// <param name="Name">Name of the entry.</param>
internal sealed record Order(string Do, string Section, string Name)
{
    /// <summary>Begin to record an entry.</summary>
    public const string Begin = "begin";

    /// <summary>The address shown is part of the intention.</summary>
    public const string NoteAddress = "address";

    /// <summary>The intention is done.</summary>
    public const string Done = "done";

    /// <summary>The list has one row only: no second one can be shown.</summary>
    public const string Single = "single";

    /// <summary>Keep what is proposed.</summary>
    public const string Keep = "keep";

    /// <summary>Throw away what is proposed.</summary>
    public const string Drop = "drop";

    /// <summary>End the recording.</summary>
    public const string Close = "close";
}

/// <summary>Where the recording stands, as the window shows it.</summary>
/// <param name="Product">Name of the product.</param>
/// <param name="Lines">The checklist.</param>
/// <param name="Waiting">What each exigence still waits for.</param>
/// <param name="Current">Name of what is being recorded; null between two.</param>
/// <param name="Ask">What the operator is to do now.</param>
/// <param name="Values">Values to use, each with its name.</param>
/// <param name="Proposal">Lines proposed for the map; empty while nothing is.</param>
/// <param name="Outcome">What playing them back gave; null before.</param>
/// <param name="Succeeded">Whether playing back came off.</param>
/// <param name="Orders">Orders that make sense now.</param>
internal sealed record RecordingView(
    string Product,
    IReadOnlyList<ChecklistLine> Lines,
    IReadOnlyList<string> Waiting,
    string? Current,
    string Ask,
    IReadOnlyList<string> Values,
    IReadOnlyList<string> Proposal,
    string? Outcome,
    bool Succeeded,
    IReadOnlyList<string> Orders);
