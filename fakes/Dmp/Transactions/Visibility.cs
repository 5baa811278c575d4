namespace Conformance.Fakes.Dmp;

/// <summary>
/// What of a registry a professional sees. A document hidden from professionals (MASQUE_PS) is seen by who wrote it and by the treating doctor alone, in every query and in TD3.2.
/// One hidden from the patient or from legal representatives is seen by professionals, in a secret connection or not [INFER from EX_3.2-1025].
/// </summary>
internal static class Visibility
{
    public const string HiddenFromProfessionals = "MASQUE_PS";

    /// <summary>The registry as a professional sees it: hidden documents are not there, nor what speaks of nothing else. The last version of a document hides those before it.</summary>
    public static Registry VisibleTo(this Registry registry, Vihf vihf, bool isTreatingDoctor)
    {
        var documents = registry.Documents.FindAll(document => registry.LatestOf(document.LogicalId)!.IsVisibleTo(vihf, isTreatingDoctor));
        var hidden = registry.Documents.Except(documents).Select(document => document.EntryUuid).ToHashSet();
        return registry with
        {
            Documents = documents,
            Links = registry.Links.FindAll(link => !hidden.Contains(link.Source) && !hidden.Contains(link.Target)),
            Sets = registry.Sets.FindAll(set => !HoldsOnly(registry, set, hidden)),
        };
    }

    private static bool IsVisibleTo(this RegisteredDocument document, Vihf vihf, bool isTreatingDoctor) =>
        isTreatingDoctor || !document.Restrictions.Contains(HiddenFromProfessionals) || document.IsBy(vihf);

    private static bool HoldsOnly(Registry registry, RegisteredSet set, HashSet<string> hidden)
    {
        var members = registry.Links.Where(link => link.IsMembership && link.Source == set.EntryUuid).ToList();
        return members.Count > 0 && members.All(member => hidden.Contains(member.Target));
    }
}
