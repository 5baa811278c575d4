using Conformance.Fakes.AnnuaireSante.Search;
using Hl7.Fhir.Model;

namespace Conformance.Fakes.AnnuaireSante.Answers;

/// <summary>A page of what a search found: the search stays as it was when its first page was asked for.</summary>
internal sealed record SearchPage(string Type, Query Query, IReadOnlyList<Resource> Found, int Size, int Start = 0)
{
    /// <summary>Resources of the page.</summary>
    public IReadOnlyList<Resource> Resources => [.. Found.Skip(Start).Take(Size)];

    /// <summary>The page after this one, or null at the end.</summary>
    public SearchPage? Next => Size > 0 && Start + Size < Found.Count ? this with { Start = Start + Size } : null;

    /// <summary>Whether the search wants the number of results.</summary>
    public bool Totalled => Query.Last("_total") != "none";

    /// <summary>Elements that the search wants, or none for all.</summary>
    public IReadOnlyCollection<string> Elements => [.. Query.All("_elements")];
}
