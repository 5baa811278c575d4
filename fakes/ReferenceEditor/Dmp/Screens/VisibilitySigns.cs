using ReferenceEditor.Variants;

namespace ReferenceEditor.Dmp.Screens;

/// <summary>What marks a document in the list.</summary>
/// <param name="Signs">Signs shown.</param>
/// <param name="Look">Name of a particular look of the whole document; empty for the ordinary one.</param>
internal sealed record DocumentMark(IReadOnlyList<Sign> Signs, string Look = "");

/// <summary>A sign and what it means.</summary>
internal sealed record LegendEntry(Sign Sign, string Meaning);

/// <summary>Marks the documents that somebody does not see.</summary>
internal interface IVisibilitySigns
{
    /// <summary>Signs and their meaning.</summary>
    IReadOnlyList<LegendEntry> Legend { get; }

    /// <summary>The mark of each document, in the order given.</summary>
    IReadOnlyList<DocumentMark> Mark(IReadOnlyList<DmpDocument> documents);
}

/// <summary>One sign for each code of invisibility, on the document that bears it.</summary>
/// <param name="signs">Signs of the variant.</param>
internal sealed class VisibilitySigns(DmpSigns signs) : IVisibilitySigns
{
    private const string Patient = "Le patient ne voit pas ce document dans Mon espace santé.";
    private const string Representatives = "Les représentants légaux du patient mineur ne voient pas ce document.";
    private const string Either = "Le patient, ou ses représentants légaux, ne voient pas ce document.";

    /// <inheritdoc/>
    public IReadOnlyList<LegendEntry> Legend { get; } = signs.NotForPatient == signs.NotForRepresentatives
        ? [new(signs.NotForPatient, Either)]
        : [new(signs.NotForPatient, Patient), new(signs.NotForRepresentatives, Representatives)];

    /// <inheritdoc/>
    public IReadOnlyList<DocumentMark> Mark(IReadOnlyList<DmpDocument> documents) => [.. documents.Select(Mark)];

    private DocumentMark Mark(DmpDocument document) => new([.. SignsOf(document).Distinct()]);

    private IEnumerable<Sign> SignsOf(DmpDocument document)
    {
        if (document.ConfidentialityCodes.Contains(VisibilityCodes.Patient))
            yield return signs.NotForPatient;
        if (document.ConfidentialityCodes.Contains(VisibilityCodes.Representatives))
            yield return signs.NotForRepresentatives;
    }
}

/// <summary>Codes of TRE_A07 that say who does not see a document.</summary>
internal static class VisibilityCodes
{
    /// <summary>Not the patient.</summary>
    public const string Patient = "INVISIBLE_PATIENT";

    /// <summary>Not the legal representatives of a minor.</summary>
    public const string Representatives = "INVISIBLE_REPRESENTANTS_LEGAUX";
}
