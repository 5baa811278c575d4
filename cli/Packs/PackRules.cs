using Conformance.Fakes.Dmp;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Merging;
using Conformance.Reports.Packs.Lint;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Running;

namespace Conformance.Cli.Packs;

/// <summary>What this version knows that a pack is held against: its catalogue, its checks, the fictional people of its services.</summary>
internal static class PackRules
{
    private static readonly Lazy<RemCatalogue> Catalogue = new(() => RemCatalogue.Load(Repository.Features));

    private static readonly IReadOnlyList<string> Fictional = [DmpAuthor.Fictional.NationalId];

    /// <summary>The questions of the one who seals.</summary>
    public static LintQuestions OfSealer => new(null, null, [.. Catalogue.Value.Preuves], Fictional);

    /// <summary>The questions of a reader.</summary>
    /// <param name="build">Build that the product must have; null for any.</param>
    /// <param name="rem">REM and version that the pack must speak of; null for any.</param>
    public static LintQuestions OfReader(string? build, string? rem) => new(build, rem, [], Fictional);

    /// <summary>The verdicts of today's checks on the folder of a run.</summary>
    public static RunReport Judge(string folder) =>
        RecordedRun.Open(folder).Judge(Catalogue.Value, new Judgement(Catalogue.Value, new CheckBook(typeof(Campaign).Assembly)));
}
