namespace Conformance.Steps.Editors.Browser.Watching;

/// <summary>How much of what a person would see is kept beside what the checks judge.</summary>
public enum EvidenceDepth
{
    /// <summary>What the checks judge, and nothing else: for the tests of the harness itself.</summary>
    Facts,

    /// <summary>A picture and an accessibility snapshot of each screen read.</summary>
    Screens,

    /// <summary>Those, a film of each scenario, and Playwright's trace.</summary>
    Complete,
}
