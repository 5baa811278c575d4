using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Microsoft.Playwright;

namespace Conformance.Steps.Running.Walk;

/// <summary>Whoever walks through the product: acts and looks through the port, and says what was looked for in vain.</summary>
internal sealed class Visitor(EditorFile editor, IEditorSession session, TimeProvider clock)
{
    private static readonly IReadOnlyDictionary<string, string> Subject = new Dictionary<string, string> { ["moment"] = "visite" };
    private static readonly string[] Inside = [Readings.SessionOpen, Readings.RppsNotice];
    private static readonly string[] PastPassword = [Readings.SecondFactorAsked, .. Inside];

    /// <summary>Carries out an intention.</summary>
    public Task ActAsync(string intention, IReadOnlyDictionary<string, string> values) => session.ActAsync(intention, values);

    /// <summary>Reads a screen, waiting for what is expected.</summary>
    public Task<ScreenObserved> ReadAsync(string reading) => session.ReadAsync(reading, Subject);

    /// <summary>Waits for one of some readings: which was seen, or null when the map has none of them.</summary>
    /// <exception cref="NotSeenException">None is on the screen.</exception>
    public async Task<string?> ArriveAsync(MapEntry from, IReadOnlyList<string> readings, EditorUser? account)
    {
        var mapped = readings.Where(editor.Map.Readings.ContainsKey).ToList();
        ScreenObserved? screen = null;
        foreach (var reading in mapped)
        {
            screen = screen is null ? await ReadAsync(reading) : await session.GlanceAsync(reading, Subject);
            if (screen.Present)
                return reading;
        }

        return mapped.Count == 0 ? null : throw new NotSeenException($"{from.Path} est fait, mais {Vainly(mapped)} ne se voit pas ensuite", screen, account);
    }

    /// <summary>Makes sure that a reading is no longer seen.</summary>
    /// <exception cref="NotSeenException">It still is.</exception>
    public async Task LeaveAsync(MapEntry by, string reading)
    {
        if (!editor.Map.Readings.ContainsKey(reading))
            return;
        var screen = await session.GlanceAsync(reading, Subject);
        if (screen.Present)
            throw new NotSeenException($"{by.Path} est fait, mais map.readings.{reading} se voit encore", screen, account: null);
    }

    /// <summary>Makes sure that a screen shows what was read, and that each field of its rows says something.</summary>
    /// <exception cref="NotSeenException">It does not.</exception>
    public void RequireSeen(MapEntry reading, ScreenObserved screen)
    {
        var mapped = editor.Map.Readings[reading.Name];
        if (!screen.Present)
            throw new NotSeenException($"{reading.Path} ({mapped.Element}) ne désigne rien de visible", screen, account: null);
        foreach (var field in mapped.Fields.Keys.Where(field => screen.Elements.All(row => string.IsNullOrWhiteSpace(row.Fields.GetValueOrDefault(field)))))
            throw new NotSeenException($"{reading.Path}.fields.{field} ({mapped.Fields[field]}) est vide dans les {screen.Elements.Count} ligne(s) lues", screen, account: null);
    }

    /// <summary>Fills in a criterion.</summary>
    /// <exception cref="NotSeenException">Its control is not there.</exception>
    public async Task FillAsync(MapEntry entry, string criterion, string value)
    {
        try
        {
            if (await session.TryFillCriterionAsync(criterion, value))
                return;
        }
        catch (Exception problem) when (problem is PlaywrightException or TimeoutException)
        {
            throw new NotSeenException(
                $"{entry.Path} ({editor.Map.Criteria[criterion]}) ne reçoit pas « {value} » ; si le produit l'écrit autrement, dites-le dans « declares » ({criterion}.CODE)",
                screen: null,
                account: null);
        }

        throw new NotSeenException($"{entry.Path} ({editor.Map.Criteria[criterion]}) ne désigne pas un champ actif et un seul", screen: null, account: null);
    }

    /// <summary>Fills in one criterion alone.</summary>
    public async Task FillAloneAsync(string criterion, string value)
    {
        await session.ClearCriteriaAsync();
        await FillAsync(MapEntry.Criterion(criterion), criterion, value);
    }

    /// <summary>Searches correspondents by one criterion alone.</summary>
    public async Task SearchAsync(string criterion, string value)
    {
        await FillAloneAsync(criterion, value);
        await ActAsync(Intentions.SearchCorrespondents, Values.None);
    }

    /// <summary>Types identifier and password on a workstation that nobody used.</summary>
    public async Task LogInAfreshAsync(EditorUser user)
    {
        await session.ForgetAsync();
        await ActAsync(Intentions.LogIn, Values.OfPassword(user));
        await ArriveAsync(MapEntry.Act(Intentions.LogIn), PastPassword, user);
    }

    /// <summary>Opens a session on a workstation that nobody used.</summary>
    public async Task EnterAfreshAsync(EditorUser user)
    {
        await LogInAfreshAsync(user);
        if (user.SecondFactor == "totp")
            await ActAsync(Intentions.GiveTotp, Values.OfCode(user, clock));
        if (user.SecondFactor == "psc")
        {
            await ActAsync(Intentions.ChooseProSanteConnect, Values.None);
            await ActAsync(Intentions.IdentifyAtProSanteConnect, Values.OfIdentity(user));
        }

        if (await ArriveAsync(MapEntry.Act(Intentions.LogIn), Inside, user) == Readings.RppsNotice)
            await ActAsync(Intentions.AcknowledgeNotice, Values.None);
    }

    private static string Vainly(List<string> readings) =>
        readings.Count == 1 ? $"map.readings.{readings[0]}" : $"ni {string.Join(", ni ", readings.Select(reading => $"map.readings.{reading}"))}";
}
