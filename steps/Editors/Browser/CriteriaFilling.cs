using Conformance.Steps.Editors.Map;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>Fills in the criteria of the correspondent search, whatever kind of control each is, and empties them again.</summary>
/// <param name="criteria">Controls by criterion.</param>
internal sealed class CriteriaFilling(IReadOnlyDictionary<string, MapLocator> criteria)
{
    private readonly HashSet<string> _filled = [];

    /// <summary>Fills in a criterion.</summary>
    /// <returns>False when the product does not offer it.</returns>
    public async Task<bool> TryFillAsync(IPage page, string criterion, string value)
    {
        if (!criteria.TryGetValue(criterion, out var locator))
            return false;
        var control = PageLocators.Find(page, locator, text => text);
        if (await control.CountAsync() != 1 || !await control.IsEnabledAsync())
            return false;
        await FillAsync(control, value);
        _filled.Add(criterion);
        return true;
    }

    /// <summary>Empties every criterion filled in so far.</summary>
    public async Task ClearAsync(IPage page)
    {
        foreach (var control in _filled.Select(criterion => PageLocators.Find(page, criteria[criterion], text => text)))
        {
            if (await control.CountAsync() == 1)
                await FillAsync(control, "");
        }

        _filled.Clear();
    }

    private static async Task FillAsync(ILocator control, string value)
    {
        var tag = await control.EvaluateAsync<string>("control => control.tagName");
        if (tag != "SELECT")
            await control.FillAsync(value);
        else if (value.Length == 0)
            await control.SelectOptionAsync(new SelectOptionValue { Index = 0 });
        else
            await control.SelectOptionAsync(new SelectOptionValue { Label = value });
    }
}
