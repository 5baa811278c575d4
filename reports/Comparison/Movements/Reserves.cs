using Conformance.Reports.Comparison.Sources;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Comparison.Movements;

/// <summary>The reserves on the preuves of two runs.</summary>
internal sealed class Reserves(RunSource before, RunSource after)
{
    private readonly bool _sameBuild = IsSameBuild(before.Report.Run, after.Report.Run);

    /// <summary>All reserves on a preuve, whichever run holds it.</summary>
    public IReadOnlyList<MovementReserve> Of(PreuveVerdict? was, PreuveVerdict? now) =>
    [
        .. OfRem(was, now), .. OfAttestation(was, now), .. OfPieces(before, was, "d'avant"), .. OfPieces(after, now, "d'après"), .. OfText(was, now), .. OfChance(was, now),
    ];

    private IEnumerable<MovementReserve> OfRem(PreuveVerdict? was, PreuveVerdict? now)
    {
        if (was is not null && now is not null && before.Report.Run.Rem != after.Report.Run.Rem)
            yield return new MovementReserve(ReserveKind.Perimee, $"le verdict d'avant est rendu sur {before.Report.Run.Rem}, celui d'après sur {after.Report.Run.Rem} : un même numéro peut y désigner autre chose");
    }

    private IEnumerable<MovementReserve> OfAttestation(PreuveVerdict? was, PreuveVerdict? now)
    {
        if (was?.Verdict is Verdict.Atteste && now?.Verdict is Verdict.AAttester)
            yield return new MovementReserve(ReserveKind.Perimee, $"attestée pour la version {before.Report.Run.Editor.Version}, à refaire pour la version {after.Report.Run.Editor.Version}");
        if (now?.Verdict is Verdict.Atteste)
        {
            foreach (var build in BuildsAttested(after, now).Where(build => build != after.Report.Run.Editor.Version))
                yield return new MovementReserve(ReserveKind.Perimee, $"attestée sur la version {build}, et la course juge la version {after.Report.Run.Editor.Version}");
        }
    }

    private static IEnumerable<string> BuildsAttested(RunSource run, PreuveVerdict preuve)
    {
        var executions = run.Journal.ExecutionsOf(preuve.Id).Select(execution => execution.Entry.Scenario).ToHashSet();
        return run.Journal.Entries.Where(entry => entry.Scenario is not null && executions.Contains(entry.Scenario)).Select(entry => Told.By(entry.Fact)?.Build).OfType<string>().Distinct();
    }

    private static IEnumerable<MovementReserve> OfPieces(RunSource run, PreuveVerdict? preuve, string which)
    {
        var lost = preuve?.Evidence.Count(piece => !run.Holds(piece)) ?? 0;
        if (lost > 0)
            yield return new MovementReserve(ReserveKind.Perimee, $"pièces absentes ou modifiées dans la course {which} : {lost} sur {preuve!.Evidence.Count}");
    }

    private IEnumerable<MovementReserve> OfText(PreuveVerdict? was, PreuveVerdict? now)
    {
        if (was is null || now is null || TextOf(before, was) is not { } old || TextOf(after, now) is not { } current)
            yield break;
        var changed = TextChanges(old, current).ToList();
        if (changed.Count > 0)
            yield return new MovementReserve(ReserveKind.ExigenceModifiee, $"{now.Exigence} : {string.Join(", ", changed)}");
    }

    private static IEnumerable<string> TextChanges(TextDigest old, TextDigest current)
    {
        if (old.Statement != current.Statement)
            yield return "énoncé modifié";
        foreach (var key in old.Clauses.Keys.Union(current.Clauses.Keys).Order(StringComparer.Ordinal))
        {
            if (!current.Clauses.TryGetValue(key, out var text))
                yield return $"clause « {key} » retirée";
            else if (!old.Clauses.TryGetValue(key, out var former))
                yield return $"clause « {key} » ajoutée";
            else if (former != text)
                yield return $"clause « {key} » modifiée";
        }
    }

    private IEnumerable<MovementReserve> OfChance(PreuveVerdict? was, PreuveVerdict? now)
    {
        if (_sameBuild && was is not null && now is not null && was.Verdict != now.Verdict)
            yield return new MovementReserve(ReserveKind.Instable, "même version, même configuration, même harnais, et pourtant deux verdicts : rejouez la course avant de conclure");
    }

    private static TextDigest? TextOf(RunSource run, PreuveVerdict preuve) => run.Report.Texts?.GetValueOrDefault(preuve.Exigence);

    private static bool IsSameBuild(RunSummary before, RunSummary after) =>
        before.Configuration is { } configuration && configuration == after.Configuration && before.Editor == after.Editor && before.Harness == after.Harness && before.Rem == after.Rem;
}
