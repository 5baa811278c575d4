using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Attestations;

/// <summary>Where a preuve that a person brings stands, without a run.</summary>
/// <param name="Verdict">What a run would say.</param>
/// <param name="Reason">Why, in French.</param>
public sealed record AttestationState(Verdict Verdict, string? Reason);

/// <summary>What a run would say of the preuves that persons bring.</summary>
public static class AttestationStates
{
    /// <summary>The state of each, in the order of the catalogue.</summary>
    /// <param name="book">What was said.</param>
    /// <param name="catalogue">The REM.</param>
    /// <param name="build">Version of the product.</param>
    /// <param name="exclusions">Exigences that do not apply.</param>
    /// <param name="at">When.</param>
    public static IReadOnlyList<(Preuve Preuve, AttestationState State)> States(
        this AttestationBook book, RemCatalogue catalogue, string build, IReadOnlyList<Exclusion> exclusions, DateTimeOffset at)
    {
        var journal = new JournalView([.. book.Facts((_, _) => null).Index().Select(fact => new JournalEntry(fact.Index + 1, at, null, fact.Item))]);
        return [.. catalogue.Attested.Select(id => catalogue.Find(id)!.Value).Select(found => (found.Preuve, Of(found.Exigence, found.Preuve)))];

        AttestationState Of(Exigence exigence, Preuve preuve)
        {
            if (exclusions.FirstOrDefault(exclusion => exclusion.Exigence == exigence.Id) is { } exclusion)
                return new AttestationState(Verdict.NonApplicable, exclusion.Justification);
            var (ruling, said) = new PersonsWord(preuve, exigence.Clauses[preuve.Clause!], build).Judge(journal);
            return new AttestationState(ruling.Verdict, ruling.Reason ?? said.Observed);
        }
    }
}
