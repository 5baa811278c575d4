using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Alimentation;

namespace Conformance.Steps.Checks.Dmp.Histo04;

/// <summary>Of a document whose author left the RPPS, the establishment is an author as legal person, in the submission set and in the document.</summary>
/// <param name="Structures">Struct_IdNat by which the establishment may be named: its sites and its legal entity.</param>
public sealed record LegalPersonIsAnAuthor(IReadOnlyList<string> Structures) : Check
{
    private const string Expected = "la personne morale est un des auteurs (authorPerson) du lot de soumission et du document";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal) => journal.OnTheDocumentReceived(Expected, (feed, sent) =>
    {
        var lacking = new (string Where, IEnumerable<string?> People)[]
        {
            ("lot de soumission", sent.Batch.Fact.Authors.Select(author => author.Person)),
            ("document", sent.Document.Authors.Select(author => author.Person)),
        }.Where(place => !place.People.Any(IsTheEstablishment)).Select(place => $"{place.Where} : {Said(place.People)}").ToList();
        return lacking.Count == 0
            ? Conclusion.Held(Expected, $"{sent.Document.Authors.Select(author => author.Person).First(IsTheEstablishment)} est auteur du lot et du document", feed.Witnesses)
            : Conclusion.Broken(Expected, $"la personne morale n'est pas auteur ; {string.Join(" ; ", lacking)}", feed.Witnesses);
    });

    private static string Said(IEnumerable<string?> people) => people.OfType<string>().List() is { Length: > 0 } list ? list : "aucun auteur";

    private bool IsTheEstablishment(string? person) => person is not null && Structures.Contains(person);
}
