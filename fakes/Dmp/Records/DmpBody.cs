namespace Conformance.Fakes.Dmp;

/// <summary>How a document says what it has to say.</summary>
public enum DmpBody
{
    /// <summary>CDA level 1, plain text.</summary>
    Text,

    /// <summary>CDA level 1, a PDF of one page.</summary>
    Pdf,

    /// <summary>CDA level 3: sections, each with its narrative. The sections are simulated: they follow no volet of the CI-SIS.</summary>
    Structured,
}

/// <summary>A section of a structured body.</summary>
/// <param name="Code">LOINC code.</param>
/// <param name="Title">Title.</param>
/// <param name="Narrative">What its narrative says.</param>
public sealed record DmpSection(string Code, string Title, string Narrative);
