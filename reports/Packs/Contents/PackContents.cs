using Conformance.Reports.Packs.Reading;
using Conformance.Reports.Packs.Sealing;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Packs.Contents;

/// <summary>What a pack holds, or a run about to be sealed, as the rules look at it.</summary>
/// <param name="Files">Files by name, read once.</param>
/// <param name="Seen">What stands in them.</param>
/// <param name="Journals">Journals, that of the whole first.</param>
/// <param name="Report">Verdicts; null when they do not read.</param>
/// <param name="Description">What the first seal says of the pack; null before it is sealed, or when it does not read.</param>
internal sealed record PackContents(
    IReadOnlyDictionary<string, FileFacts> Files,
    Observations Seen,
    IReadOnlyList<PackedJournal> Journals,
    RunReport? Report,
    PackDescription? Description)
{
    /// <summary>Identities that the run or the sealer declares to be of the test set.</summary>
    public DeclaredIdentities TestSet
    {
        get
        {
            var all = new DeclaredIdentities();
            foreach (var journal in Journals)
                all.Add(journal.Declared);
            foreach (var number in Description?.TestSet ?? [])
                all.Add(number);
            return all;
        }
    }
}
