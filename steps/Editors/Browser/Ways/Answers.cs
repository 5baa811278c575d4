namespace Conformance.Steps.Editors.Browser.Ways;

/// <summary>What a browser elsewhere answered, as messages cite it.</summary>
internal static class Answers
{
    private const int Limit = 300;

    /// <summary>The first line of a problem that says something, ended by a full stop.</summary>
    public static string Said(Exception problem) => Sentence(problem.Message.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0) ?? problem.GetType().Name);

    /// <summary>A text cut to what a message bears, ended by a full stop.</summary>
    public static string Sentence(string text) => (text.Length > Limit ? text[..Limit] + "…" : text).TrimEnd('.', ' ') + ".";
}
