using System.Text.Json;
using Microsoft.Playwright;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.Recording;

/// <summary>From fields that the operator shows in a row, and one more in another row, to what selects every row and each field.</summary>
internal static class ListPicking
{
    private const string ListMark = "[data-conformance-list]";

    /// <summary>Proposes the rows, and the field that was shown.</summary>
    /// <param name="first">The field in a row.</param>
    /// <param name="second">The same field in another row; null when there is one row only.</param>
    public static async Task<ProposedRows> ProposeAsync(ILocator first, ILocator? second)
    {
        await using var shown = await first.ElementHandleAsync();
        await using var other = second is null ? null : await second.ElementHandleAsync();
        var frame = await shown.OwnerFrameAsync() ?? throw new InvalidOperationException("The element belongs to no frame.");
        var told = await frame.EvaluateAsync<string>($"([first, second]) => ({RecordingScripts.Rows})(first, second)", new object?[] { shown, other });
        var found = JsonSerializer.Deserialize<Found>(told, JsonSerializerOptions.Web)!;
        var list = await LocatorProposal.OfAsync(frame.Locator(ListMark).First);
        await frame.Locator(ListMark).First.EvaluateAsync("list => list.removeAttribute('data-conformance-list')");
        return new ProposedRows(MapText.Of(("css", MapText.Text(found.Rows)), ("within", list)), MapText.Of(("css", MapText.Text(found.Field))), found.Count);
    }

    private sealed record Found(string Rows, string Field, int Count);
}

/// <summary>Rows proposed for a reading.</summary>
/// <param name="Rows">What selects every row.</param>
/// <param name="Field">The field that was shown, within a row.</param>
/// <param name="Count">How many rows are on the screen.</param>
internal sealed record ProposedRows(YamlMappingNode Rows, YamlMappingNode Field, int Count);
