using Microsoft.Playwright;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.Recording;

/// <summary>Proposes where an element is, in the map's terms: what Playwright's own code generation finds most robust, and a CSS path where it finds nothing that the map can say.</summary>
internal static class LocatorProposal
{
    /// <summary>Proposes for the only element of a locator, the frames that hold it included.</summary>
    public static async Task<YamlMappingNode> OfAsync(ILocator element)
    {
        var robust = await element.NormalizeAsync();
        return Mapped(PlaywrightExpression.Parse(robust.ToString()!)) ?? MapText.Of(("css", MapText.Text(await element.EvaluateAsync<string>(RecordingScripts.Path))));
    }

    /// <summary>The locator of the map that says what the calls say; null when the map has no word for one of them.</summary>
    internal static YamlMappingNode? Mapped(IReadOnlyList<LocatorCall> calls)
    {
        YamlMappingNode? within = null;
        YamlMappingNode? frame = null;
        foreach (var call in calls)
        {
            if (call.Method == "ContentFrame")
            {
                (frame, within) = (within, null);
                continue;
            }

            if (call.Method == "Filter" && within is not null && call.Options.TryGetValue("HasText", out var text))
                within.Add("has-text", text);
            else if (Element(call) is { } element)
                within = Placed(element, within, frame);
            else
                return null;
        }

        return within;
    }

    private static YamlMappingNode? Element(LocatorCall call)
    {
        var exact = call.Options.TryGetValue("Exact", out var asked) && asked == "true" ? MapText.Text("true") : null;
        return call.Method switch
        {
            "GetByRole" => MapText.Of(("role", MapText.Text(call.Argument?.ToLowerInvariant())), ("name", MapText.Text(call.Options.GetValueOrDefault("Name"))), ("exact", exact)),
            "GetByLabel" => MapText.Of(("label", MapText.Text(call.Argument)), ("exact", exact)),
            "GetByText" => MapText.Of(("text", MapText.Text(call.Argument)), ("exact", exact)),
            "GetByPlaceholder" => MapText.Of(("placeholder", MapText.Text(call.Argument)), ("exact", exact)),
            "GetByAltText" => MapText.Of(("alt", MapText.Text(call.Argument)), ("exact", exact)),
            "GetByTitle" => MapText.Of(("title", MapText.Text(call.Argument)), ("exact", exact)),
            "GetByTestId" => MapText.Of(("test-id", MapText.Text(call.Argument))),
            "Locator" when call.Argument is { } css && !css.Contains("internal:", StringComparison.Ordinal) => MapText.Of(("css", MapText.Text(css))),
            _ => null,
        };
    }

    private static YamlMappingNode Placed(YamlMappingNode element, YamlMappingNode? within, YamlMappingNode? frame)
    {
        if (within is not null)
            element.Add("within", within);
        else if (frame is not null)
            element.Add("frame", frame);
        return element;
    }
}
