namespace Conformance.Reports.Journal.Facts;

/// <summary>A screen of the product, as it stood once settled.</summary>
/// <param name="Intention">Reading of the UI map that was asked for.</param>
/// <param name="Subject">What the screen is about: <c>patient</c>, <c>ins</c>, <c>user</c>, <c>attempt</c> …</param>
/// <param name="Url">Address shown, without secrets.</param>
/// <param name="Present">Whether the element asked for was there and visible.</param>
/// <param name="Elements">What was read: one element for a reading, one a row for a list.</param>
/// <param name="Elsewhere">Blocks of the page outside the elements: legends, headings, explanations, each with its fragments.</param>
/// <param name="ElapsedMs">Milliseconds between the action before and the screen settled.</param>
/// <param name="Screenshot">Picture of the page.</param>
/// <param name="Accessibility">Accessibility snapshot of the page.</param>
/// <param name="Told">Who said so, when a person read the screen; null when a program did. Its <paramref name="ElapsedMs"/> is then 0: nothing measured it.</param>
/// <param name="ReadBy">The editor's own driver class that read the screen; null otherwise.</param>
public sealed record ScreenObserved(
    string Intention,
    IReadOnlyDictionary<string, string> Subject,
    string Url,
    bool Present,
    IReadOnlyList<ElementSeen> Elements,
    IReadOnlyList<ElementSeen> Elsewhere,
    long ElapsedMs,
    BlobRef? Screenshot,
    BlobRef? Accessibility,
    Testimony? Told = null,
    string? ReadBy = null) : JournalFact
{
    /// <inheritdoc/>
    public override string Side => "ui";
}

/// <summary>An element of a screen, or a row of a list.</summary>
/// <param name="Text">Visible text, blanks collapsed.</param>
/// <param name="Fields">Fields of a row by the name that the map gives them.</param>
/// <param name="Fragments">Each distinct thing that a person can perceive in it.</param>
public sealed record ElementSeen(string Text, IReadOnlyDictionary<string, string> Fields, IReadOnlyList<Fragment> Fragments);

/// <summary>One perceivable thing: a text, an accessible name, a tooltip, a picture, or how it looks.</summary>
/// <param name="Kind">Sense by which it is perceived.</param>
/// <param name="Value">The text, the name, the SHA-256 of the picture, or the colours.</param>
public sealed record Fragment(FragmentKind Kind, string Value);

/// <summary>Ways in which a fragment is perceived.</summary>
public enum FragmentKind
{
    /// <summary>Visible text.</summary>
    Text,

    /// <summary>Accessible name that assistive technology speaks.</summary>
    Name,

    /// <summary>Tooltip.</summary>
    Tooltip,

    /// <summary>Picture, by the SHA-256 of what draws it.</summary>
    Picture,

    /// <summary>Colours and borders.</summary>
    Appearance,

    /// <summary>Perceptual hash of a picture as drawn, 16 hexadecimal digits.</summary>
    Likeness,
}

/// <summary>A criterion of a search, or a filter of a list, was tried.</summary>
/// <param name="Criterion">Name of the criterion.</param>
/// <param name="Value">Value typed or chosen.</param>
/// <param name="Offered">Whether the product offered it.</param>
/// <param name="Told">Who said so, when a person tried; null when a program did.</param>
public sealed record CriterionTried(string Criterion, string Value, bool Offered, Testimony? Told = null) : JournalFact
{
    /// <inheritdoc/>
    public override string Side => "ui";
}

/// <summary>A file that the product gave its user.</summary>
/// <param name="Intention">Intention that asked for it.</param>
/// <param name="Name">Name that the product proposes.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Content">The file.</param>
public sealed record FileDownloaded(string Intention, string Name, long Size, BlobRef Content) : JournalFact
{
    /// <inheritdoc/>
    public override string Side => "ui";
}
