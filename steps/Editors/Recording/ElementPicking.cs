using Microsoft.Playwright;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.Recording;

/// <summary>Lets the operator show an element of the product, which Playwright outlines under the pointer.</summary>
internal sealed class ElementPicking(IPage page)
{
    private const string Mark = "data-conformance-shown";

    /// <summary>Waits for the operator to show an element. What they click meanwhile is shown, not done.</summary>
    public Task<ILocator> PickAsync() => TouchRecorder.WithoutListeningAsync(page, page.PickLocatorAsync);

    /// <summary>Stops waiting.</summary>
    public Task CancelAsync() => page.CancelPickLocatorAsync();

    /// <summary>Where the element that was shown is, in the map's terms.</summary>
    public static async Task<YamlMappingNode> ProposeAsync(ILocator shown)
    {
        await using var element = await shown.ElementHandleAsync();
        var frame = await element.OwnerFrameAsync() ?? throw new InvalidOperationException("The element belongs to no frame.");
        await element.EvaluateAsync($"element => element.setAttribute('{Mark}', '')");
        var proposed = await LocatorProposal.OfAsync(frame.Locator($"[{Mark}]").First);
        await element.EvaluateAsync($"element => element.removeAttribute('{Mark}')");
        return proposed;
    }
}
