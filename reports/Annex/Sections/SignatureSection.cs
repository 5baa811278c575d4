using Conformance.Reports.Annex.Sites;

namespace Conformance.Reports.Annex.Sections;

/// <summary>A place for each who signs; one at least for each party.</summary>
internal static class SignatureSection
{
    public static IEnumerable<Block> Of(AnnexSubject subject)
    {
        yield return new HeadingBlock("Visas");
        yield return new TextBlock("Le visa de cette annexe ne vaut pas signature du modèle officiel.");
        yield return new SignatureBlock([.. Places(subject, Party.Etablissement, $"Pour l'établissement, {subject.Site.Establishment.Name}"), .. Places(subject, Party.Editeur, $"Pour l'éditeur, {subject.Report.Run.Editor.Name}")]);
    }

    private static IEnumerable<SignaturePlace> Places(AnnexSubject subject, Party party, string title) => subject.Site.Signatories.Where(signatory => signatory.For == party)
        .DefaultIfEmpty(new Signatory(party, null, null))
        .Select(signatory => new SignaturePlace(title, signatory.Name ?? "", signatory.Role ?? ""));
}
