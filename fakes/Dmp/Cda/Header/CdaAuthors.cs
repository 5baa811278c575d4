namespace Conformance.Fakes.Dmp;

/// <summary>A document has authors, who say who they are and for whom they write.</summary>
internal sealed class CdaAuthors : ICdaRule
{
    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry) =>
        header.Authors.Any() ? header.Authors.SelectMany(author => CdaPeople.Flaws(RuleNames.CdaAuthor, "author/assignedAuthor", author)) : [new(RuleNames.CdaAuthor, "author absent")];
}
