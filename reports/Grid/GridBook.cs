using Conformance.Reports.Catalogue;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Grid;

/// <summary>A preuve of the catalogue and what a run says of it.</summary>
/// <param name="Exigence">Its exigence.</param>
/// <param name="Scenario">Its scenario.</param>
/// <param name="Preuve">The preuve.</param>
/// <param name="Verdict">What the run says; null when it did not judge it.</param>
/// <param name="Files">Its files in the dossier, relative to the folder of the run.</param>
public sealed record GridRow(Exigence Exigence, Scenario Scenario, Preuve Preuve, PreuveVerdict? Verdict, IReadOnlyList<string> Files)
{
    /// <summary>Whether the REM does not ask it.</summary>
    public bool IsOutsideRem => RemId.Of(Exigence.Id).IsOutsideRem;
}

/// <summary>Every preuve of the catalogue, judged or not: a grid hides nothing.</summary>
/// <param name="Report">The run.</param>
/// <param name="Rows">Its rows, in the order of the catalogue.</param>
public sealed record GridBook(RunReport Report, IReadOnlyList<GridRow> Rows)
{
    /// <summary>Preuves of the REM.</summary>
    public IEnumerable<GridRow> OfRem => Rows.Where(row => !row.IsOutsideRem);

    /// <summary>What the REM does not ask.</summary>
    public IEnumerable<GridRow> OutsideRem => Rows.Where(row => row.IsOutsideRem);

    /// <summary>Preuves of the REM that the run did not judge.</summary>
    public IEnumerable<GridRow> Uncovered => OfRem.Where(row => row.Verdict is null);

    /// <summary>Reads a run.</summary>
    /// <param name="runFolder">Its folder.</param>
    /// <param name="report">Its verdicts.</param>
    /// <param name="catalogue">The REM.</param>
    public static GridBook Of(string runFolder, RunReport report, RemCatalogue catalogue)
    {
        var verdicts = report.Preuves.ToDictionary(preuve => preuve.Id);
        var files = new DossierFiles(runFolder);
        return new GridBook(report, [.. catalogue.Preuves.Select(id => catalogue.Find(id)!.Value)
            .Select(found => new GridRow(found.Exigence, found.Scenario, found.Preuve, verdicts.GetValueOrDefault(found.Preuve.Id), files.Of(found.Exigence, found.Preuve)))]);
    }
}
