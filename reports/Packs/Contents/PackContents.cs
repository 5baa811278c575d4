using Conformance.Reports.Packs.Reading;
using Conformance.Reports.Packs.Sealing;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Packs.Contents;

/// <summary>What a pack holds, or a run about to be sealed, as the rules look at it.</summary>
/// <param name="Pass">What reading every file once told.</param>
/// <param name="Recorded">Journals and verdicts.</param>
/// <param name="Description">What the first seal says of the pack; null before it is sealed, or when it does not read.</param>
internal sealed record PackContents(FilePass Pass, RecordedContents Recorded, PackDescription? Description)
{
    /// <summary>Files by name.</summary>
    public IReadOnlyDictionary<string, FileFacts> Files => Pass.Files;

    /// <summary>What stands in them.</summary>
    public Observations Seen => Pass.Seen;

    /// <summary>Journals, that of the whole first.</summary>
    public IReadOnlyList<PackedJournal> Journals => Recorded.Journals;

    /// <summary>Verdicts; null when they do not read.</summary>
    public RunReport? Report => Recorded.Report;

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

/// <summary>What was recorded and judged.</summary>
/// <param name="Journals">Journals, that of the whole first.</param>
/// <param name="Report">Verdicts; null when they do not read.</param>
internal sealed record RecordedContents(IReadOnlyList<PackedJournal> Journals, RunReport? Report);
