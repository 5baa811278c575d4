using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Alimentation;

namespace Conformance.Steps.Checks.Dmp.Histo04;

/// <summary>The legal person comes beside the person who wrote the document, and does not take their place.</summary>
/// <param name="Structures">Struct_IdNat by which the establishment may be named.</param>
/// <param name="Author">RPPS number of the person who wrote it, as the editor declares it; null when it is not declared: any person will do.</param>
public sealed record FirstAuthorRemains(IReadOnlyList<string> Structures, string? Author) : Check
{
    private string Expected => $"la personne physique qui a écrit le document en reste un auteur{(Author is null ? "" : $" ({Author})")}";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal) => journal.OnTheDocumentReceived(Expected, (feed, sent) =>
    {
        var authors = sent.Document.Authors.Select(author => author.Person).OfType<string>().ToList();
        return authors.Find(IsTheAuthor) is { } found
            ? Conclusion.Held(Expected, $"auteur du document : {found}", feed.Witnesses)
            : Conclusion.Broken(Expected, $"auteurs du document : {(authors.Count == 0 ? "aucun" : authors.List())}", feed.Witnesses);
    });

    private bool IsTheAuthor(string person) => Author is null ? !Structures.Contains(person) : person.Contains(Author, StringComparison.Ordinal);
}
