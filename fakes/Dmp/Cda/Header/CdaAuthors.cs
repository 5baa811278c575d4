namespace Conformance.Fakes.Dmp;

/// <summary>A document has authors, who say who they are and for whom they write.</summary>
internal sealed class CdaAuthors : ICdaRule
{
    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry) =>
        header.Authors.Any()
            ? header.Authors.SelectMany(author => CdaPeople.Flaws(RuleNames.CdaAuthor, "author/assignedAuthor", author).Concat(Time(author.Parent!)))
            : [new(RuleNames.CdaAuthor, "author absent")];

    private static IEnumerable<CdaFlaw> Time(System.Xml.Linq.XElement author) =>
        CdaHeader.Value(author, "time") is null ? [new(RuleNames.CdaAuthor, "author/time absent")] : [];
}
