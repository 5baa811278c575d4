using Conformance.Reports.Evidence;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Dossier;

/// <summary>How a preuve was established. Each kind is told apart and never summed into one figure.</summary>
public enum Means
{
    /// <summary>By programs alone.</summary>
    Automatise,

    /// <summary>A person acted or read at the harness's request; the verdict does not rest on their word.</summary>
    Guide,

    /// <summary>On a person's word, given or awaited.</summary>
    Atteste,

    /// <summary>Excluded, with a written reason.</summary>
    NonApplicable,
}

/// <summary>How the preuves of a run were established.</summary>
internal static class MeansOf
{
    public static Means Preuve(PreuveVerdict preuve, IReadOnlyList<Story> stories) => preuve.Verdict switch
    {
        Verdict.NonApplicable => Means.NonApplicable,
        Verdict.Atteste or Verdict.AAttester => Means.Atteste,
        _ => stories.SelectMany(story => story.Steps).SelectMany(step => step.Events).Any(entry => entry.Fact is ActDoneByHand || Told.By(entry.Fact) is not null) ? Means.Guide : Means.Automatise,
    };

    public static string Words(Means means) => means switch
    {
        Means.Automatise => "Automatisé",
        Means.Guide => "Guidé",
        Means.Atteste => "Attesté",
        _ => "Non applicable",
    };

    public static string Slug(Means means) => means switch
    {
        Means.Automatise => "e-automatise",
        Means.Guide => "e-guide",
        Means.Atteste => "e-atteste",
        _ => "e-non-applicable",
    };
}
