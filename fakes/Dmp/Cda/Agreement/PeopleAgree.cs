using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Authors and legal authenticator of a document are those of its metadata: as many, with the same identifiers, for the same structures.</summary>
internal sealed class PeopleAgree : ICdaRule
{
    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry) =>
    [
        .. Agreement.Same("nombre d'auteurs", $"{header.Authors.Count()}", $"{entry.Authors.Count}"),
        .. Agreement.Same("auteurs", Listed(header.Authors.Select(IdOf)), Listed(entry.Authors.Select(author => author.Person?.Identifier()))),
        .. Agreement.Same("structures des auteurs", Listed(header.Authors.Select(StructureOf)), Listed(entry.Authors.SelectMany(author => author.Institutions).Select(institution => institution.InstitutionId()))),
        .. Agreement.Same("legalAuthenticator", IdOf(CdaHeader.At(header.LegalAuthenticator, "assignedEntity")), entry.Slot("legalAuthenticator").FirstOrDefault()?.Identifier()),
    ];

    private static string? IdOf(XElement? assigned) => CdaHeader.Of(CdaHeader.At(assigned, "id"), "extension") ?? CdaHeader.Of(CdaHeader.At(assigned, "id"), "root");

    private static string? StructureOf(XElement author) => CdaHeader.Of(CdaHeader.At(author, "representedOrganization", "id"), "extension");

    private static string Listed(IEnumerable<string?> ids) => string.Join(", ", ids.Where(id => !string.IsNullOrEmpty(id)).Distinct().Order(StringComparer.Ordinal));
}
