using Reqnroll.Bindings;
using Reqnroll.Features;

namespace Conformance.Compat.Tests.Support;

/// <summary>Features as a test writes them.</summary>
internal static class Written
{
    /// <summary>A French feature; its first line after the title is line 3.</summary>
    public static string Feature(params string[] lines) => string.Join('\n', lines.Prepend("Fonctionnalité: Dossier").Prepend("# language: fr"));

    /// <summary>A feature of one scenario; its first step is at line 4.</summary>
    public static string Scenario(params string[] steps) => Feature([.. steps.Prepend("Scénario: Ouverture")]);

    public static FeatureBook Book(string feature, params Type[] bindings)
    {
        using var files = new FeatureFiles(("DMP/UX.feature", feature));
        return FeatureBook.Open(BindingCatalogue.Of(bindings), files.Folder);
    }

    public static string[] Problems(string feature, params Type[] bindings) => [.. Book(feature, bindings).Problems.Select(problem => problem.ToString())];
}
