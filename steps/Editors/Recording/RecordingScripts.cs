namespace Conformance.Steps.Editors.Recording;

/// <summary>Scripts that run in the product's pages while a map is recorded.</summary>
internal static class RecordingScripts
{
    /// <summary>Tells what a person touches and leaves it to the harness to do, so that what is recorded is known to work.</summary>
    public static readonly string Touches = Read("touches.js");

    /// <summary>The CSS path of an element: the last resort where nothing that a person perceives tells it apart.</summary>
    public static readonly string Path = Read("path.js");

    /// <summary>From the same field of two rows, or of one: what selects the rows, and the field in each.</summary>
    public static readonly string Rows = Read("rows.js");

    /// <summary>The operator's checklist.</summary>
    public static readonly string Window = Read("window.html");

    private static string Read(string name)
    {
        using var stream = typeof(RecordingScripts).Assembly.GetManifestResourceStream($"Conformance.Steps.Editors.Recording.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
