namespace Conformance.Steps.Checks.Dossier;

/// <summary>Where a document of the record came from, outside the product.</summary>
public enum Origin
{
    /// <summary>The DMP: the harness served it.</summary>
    Dmp,

    /// <summary>MSSanté: the editor file declares it, under <c>declares: document.mssante</c>.</summary>
    MsSante,
}

/// <summary>Words by which people name the origins.</summary>
internal static class Origins
{
    /// <summary>Key of the editor file that names the document received by MSSanté.</summary>
    public const string MsSanteDeclaration = "document.mssante";

    private static readonly string[] DmpWords = ["DMP", "Mon espace santé"];
    private static readonly string[] MsSanteWords = ["MSSanté", "MSSante", "messagerie de santé", "messagerie sécurisée"];

    public static string Label(this Origin origin) => origin is Origin.Dmp ? "DMP" : "MSSanté";

    /// <summary>Whether a text names the origin.</summary>
    public static bool NamedIn(this Origin origin, string text) =>
        (origin is Origin.Dmp ? DmpWords : MsSanteWords).Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
