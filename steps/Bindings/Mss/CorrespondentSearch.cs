using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Checks.Mss.Ux10;
using Conformance.Steps.Editors;
using Conformance.Steps.Running;

namespace Conformance.Steps.Bindings.Mss;

/// <summary>Searches of a correspondent, from the criteria filled in to the results read.</summary>
public sealed class CorrespondentSearch(Scene scene)
{
    /// <summary>Searches by some criteria. One that the product does not offer is noted, and the search is not made: what it would show proves nothing.</summary>
    public async Task ForAsync(IReadOnlyDictionary<string, string> criteria)
    {
        await scene.Session.ClearCriteriaAsync();
        var offered = true;
        foreach (var (criterion, value) in criteria)
            offered &= await TryAsync(criterion, value);
        if (!offered)
            return;

        await scene.ActAsync(Intentions.SearchCorrespondents);
        await scene.GlanceAsync(Readings.Correspondents, [.. criteria.Select(criterion => (Search.SubjectPrefix + criterion.Key, criterion.Value))]);
    }

    /// <summary>Fills in one criterion and notes whether the product offers it.</summary>
    public async Task<bool> TryAsync(string criterion, string value)
    {
        var offered = await scene.Session.TryFillCriterionAsync(criterion, LabelOf(criterion, value));
        scene.Record(new CriterionTried(criterion, value, offered, scene.Session.Word));
        return offered;
    }

    /// <summary>Searches by name in a situation, and reads what the user is told.</summary>
    public async Task InSituationAsync(string situation, string name)
    {
        await scene.Session.ClearCriteriaAsync();
        await scene.Session.TryFillCriterionAsync("nom", name);
        using (Arm(situation, name))
            await scene.ActAsync(Intentions.SearchCorrespondents);
        await scene.GlanceAsync(Readings.SearchAnswer, ("situation", situation));
    }

    private IDisposable? Arm(string situation, string name) => situation switch
    {
        "429" => scene.Campaign.Services.Annuaire.Arm(ServiceFault.TooManyRequests, name),
        "503" => scene.Campaign.Services.Annuaire.Arm(ServiceFault.Unavailable, name),
        "delai" => scene.Campaign.Services.Annuaire.Arm(ServiceFault.Timeout, name),
        _ => null,
    };

    private string LabelOf(string criterion, string value) => scene.Campaign.Editor.Declarations.TryGetValue($"{criterion}.{value}", out var label) ? label : value;
}
