using System.Globalization;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Checks.Dmp.Documents;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dmp;

/// <summary>Filters of the list and searches in the DMP, from the criteria filled in to the documents read.</summary>
public sealed class DmpSelection(Scene scene, DmpShelf shelf)
{
    /// <summary>Narrows documents by the criteria of a row. One that the product does not offer is noted, and what the others would show is not read: it proves nothing.</summary>
    /// <param name="row">Value by criterion; empty for one that is not asked.</param>
    /// <param name="launch">Intention that applies them.</param>
    /// <param name="reading">Where the documents are read.</param>
    public async Task NarrowAsync(DataTableRow row, string launch, string reading)
    {
        await scene.Session.ClearCriteriaAsync();
        var criteria = row.Where(cell => cell.Value.Length > 0).Select(cell => Read(cell.Key, cell.Value)).ToList();
        var offered = true;
        foreach (var criterion in criteria)
            offered &= await TryAsync(criterion);
        await scene.ActAsync(launch);
        if (offered)
            await scene.GlanceAsync(reading, [.. PersonAtWork.ValuesOf(scene.Patients[0]), ("user", scene.Users[0].Id), .. criteria.Select(criterion => (DocumentChoice.SubjectPrefix + criterion.Name, criterion.Value))]);
    }

    private async Task<bool> TryAsync(Criterion criterion)
    {
        var offered = await scene.Session.TryFillCriterionAsync(criterion.Name, criterion.Written);
        scene.Record(new CriterionTried(criterion.Name, criterion.Value, offered, scene.Session.Word));
        return offered;
    }

    private Criterion Read(string name, string words) => name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..] switch
    {
        "type" => OfType(name, DmpShelf.TypeOf(words)),
        "classe" => OfClass(name, ClassOf(words)),
        _ => OfDay(name, shelf.DayBefore(DmpShelf.DaysIn(words))),
    };

    private Criterion OfType(string name, DmpDocumentType type) => new(name, type.Code, DmpWriting.TypeOf(scene.Campaign.Editor, type));

    private Criterion OfClass(string name, DmpDocumentType type) => new(name, type.ClassCode, DmpWriting.ClassOf(scene.Campaign.Editor, type));

    private Criterion OfDay(string name, DateOnly day) => new(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DmpWriting.DateOf(scene.Campaign.Editor, day));

    private static DmpDocumentType ClassOf(string label) =>
        new[] { DmpDocumentType.HospitalReport, DmpDocumentType.ImagingReport, DmpDocumentType.Prescription }.First(type => type.ClassLabel == label);

    /// <summary>A criterion asked for.</summary>
    /// <param name="Name">Its name in the map.</param>
    /// <param name="Value">Its value as XDS has it.</param>
    /// <param name="Written">Its value as the product takes it.</param>
    private sealed record Criterion(string Name, string Value, string Written);
}
