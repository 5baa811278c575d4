using Conformance.Steps.Editors.Map;

namespace Conformance.Steps.Editors.Recording;

/// <summary>Plays an entry back and says to the operator what it gave.</summary>
internal static class PlayBack
{
    /// <summary>Plays an entry of a map back.</summary>
    /// <returns>What to tell the operator, and whether it came off.</returns>
    public static async Task<(string Outcome, bool Succeeded)> PlayedBackAsync(this Rehearsal rehearsal, Order entry, UiMap map)
    {
        try
        {
            return entry.Section switch
            {
                Checklist.Acts => await PlayedAsync(rehearsal, entry, map),
                Checklist.Criteria => await rehearsal.OffersAsync(map, entry.Name)
                    ? ("Retrouvé au rejeu, et prêt à être rempli.", true)
                    : ("Introuvable ou inactif au rejeu : ouvrez d'abord la recherche d'un correspondant, enregistrée.", false),
                _ => await ReadBackAsync(rehearsal, entry, map),
            };
        }
        catch (InterruptionException problem)
        {
            return ($"Le rejeu échoue. {problem.Message}", false);
        }
    }

    private static async Task<(string Outcome, bool Succeeded)> PlayedAsync(Rehearsal rehearsal, Order entry, UiMap map)
    {
        await rehearsal.PlayAsync(map, entry.Name);
        return ("Rejouée sans erreur dans une session à part.", true);
    }

    private static async Task<(string Outcome, bool Succeeded)> ReadBackAsync(Rehearsal rehearsal, Order entry, UiMap map)
    {
        var screen = await rehearsal.ReadAsync(map, entry.Name);
        return screen.Present
            ? ($"Lu au rejeu : {string.Join(" | ", screen.Elements.Take(3).Select(element => element.Fields.Count > 0 ? string.Join(", ", element.Fields.Values) : element.Text))}", true)
            : ("Rien n'est lu au rejeu : la session qui rejoue n'est pas sur cet écran. Enregistrez d'abord l'intention qui y mène.", false);
    }
}
