using System.Globalization;
using System.Text.RegularExpressions;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Merging;

namespace Conformance.Cli.Running;

/// <summary>The part of a run that this process was asked to play.</summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Of">How many parts there are.</param>
internal sealed partial record ShardChoice(int Number, int Of)
{
    /// <summary>What is said of a text that is no choice.</summary>
    public const string Expected = "--shard attend i/n, par exemple 2/3 : la partie, de 1 à n, et le nombre de parties, de 1 à 999.";

    /// <summary>Reads <c>i/n</c>; null for anything else.</summary>
    public static ShardChoice? Read(string text)
    {
        if (Form().Match(text) is not { Success: true } match)
            return null;
        var choice = new ShardChoice(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
        return choice.Number >= 1 && choice.Number <= choice.Of ? choice : null;
    }

    /// <summary>The preuves of this part, and what the journal says of it.</summary>
    /// <exception cref="RefusedException">There are fewer groups of scenarios than parts.</exception>
    public (IReadOnlyList<string> Preuves, Shard Shard) Share(IReadOnlyList<string> selected)
    {
        var parts = ShardPlan.Split(selected, ScenarioRunner.Scenarios(selected), Of);
        return parts.Count >= Of
            ? (parts[Number - 1], new Shard(Number, Of, selected))
            : throw new RefusedException($"--shard {Number}/{Of} : les preuves choisies ne se partagent qu'en {parts.Count} (les scénarios d'une même preuve restent ensemble). Donnez {parts.Count} parties au plus.");
    }

    [GeneratedRegex(@"\A(\d{1,3})/(\d{1,3})\z", RegexOptions.ECMAScript)]
    private static partial Regex Form();
}
