namespace Conformance.Steps.Editors.Browser;

/// <summary>Scripts that run in the product's pages. They look and never touch.</summary>
internal static class Scripts
{
    /// <summary>Counts the changes of a page, from its first instant.</summary>
    public static readonly string Mutations = Read("mutations.js");

    /// <summary>Waits until the page is loaded and has not changed for two frames; false when it is not loaded after a bounded time.</summary>
    public static readonly string Settled = Read("settled.js");

    /// <summary>Gathers what a person can perceive in elements and around them.</summary>
    public static readonly string Observe = Read("observe.js");

    private static string Read(string name)
    {
        using var stream = typeof(Scripts).Assembly.GetManifestResourceStream($"Conformance.Steps.Editors.Browser.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
