namespace Conformance.Fakes.Dmp;

/// <summary>Whether who speaks wrote a document: the structure in indirect authentication, else the professional.</summary>
internal static class Authorship
{
    public static bool IsBy(this RegisteredDocument document, Vihf vihf) => vihf.Mode is VihfModes.Indirect
        ? document.Entry.Authors.Any(author => author.InstitutionIds.Contains(vihf.Structure))
        : document.Entry.Authors.Any(author => author.PersonId == vihf.NameId);
}
