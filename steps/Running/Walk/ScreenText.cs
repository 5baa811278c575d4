using System.Text;
using System.Text.RegularExpressions;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Running.Walk;

/// <summary>What a screen says, as text: enough to tell an error page from a page at work.</summary>
/// <param name="Url">Address of the page, without its query.</param>
/// <param name="Text">What stands on it, blanks collapsed; empty for a blank page.</param>
internal sealed partial record ScreenText(string Url, string Text)
{
    private const string Heading = "# ";

    /// <summary>The page from its first heading on: what stands above is the same on every page.</summary>
    public string Body => Text.IndexOf(Heading, StringComparison.Ordinal) is var at and >= 0 ? Text[at..] : Text;

    /// <summary>Whether nothing stands on the page.</summary>
    public bool IsBlank => Text.Length == 0;

    /// <summary>Whether the page tells of a failure of the product.</summary>
    public bool TellsOfFailure => Failure().IsMatch(Text);

    /// <summary>Whether the page tells that somebody is not let in.</summary>
    public bool TellsOfRefusal => Refusal().IsMatch(Text);

    /// <summary>Reads a screen that was observed.</summary>
    /// <param name="screen">The screen.</param>
    /// <param name="read">Reads what was kept of it.</param>
    public static ScreenText Of(ScreenObserved screen, Func<BlobRef, byte[]> read)
    {
        var spoken = screen.Accessibility is { } kept ? Spoken(Encoding.UTF8.GetString(read(kept))) : [];
        var blocks = screen.Elements.Concat(screen.Elsewhere).Select(element => element.Text);
        return new ScreenText(screen.Url, Collapsed(string.Join(" · ", spoken.Concat(spoken.Count == 0 ? blocks : []).Where(text => text.Length > 0))));
    }

    /// <summary>The beginning of a text.</summary>
    public static string Shortened(string text, int length) => text.Length <= length ? text : text[..length].TrimEnd() + "…";

    /// <summary>What an accessibility snapshot speaks: the names and texts of its lines, headings told as such.</summary>
    private static List<string> Spoken(string snapshot) =>
        [.. snapshot.Split('\n').Select(line => Line().Match(line)).Where(line => line.Success).Select(Said).Where(said => said.Length > 0)];

    private static string Said(Match line)
    {
        var said = $"{line.Groups["name"].Value} {line.Groups["text"].Value.Trim('"')}".Trim();
        return line.Groups["role"].Value == "heading" && said.Length > 0 ? Heading + said : said;
    }

    private static string Collapsed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("""^\s*- (?<role>[a-z]+)(?: "(?<name>(?:[^"\\]|\\.)*)")?(?: \[[^\]]*\])*(?:: ?(?<text>.*))?$""")]
    private static partial Regex Line();

    [GeneratedRegex(
        @"# erreur|http error 5\d\d|erreur 5\d\d|internal server error|erreur interne|erreur (du )?serveur|erreur inattendue|une erreur (est survenue|s'est produite)"
        + @"|n'a pas abouti|ne répond pas|unhandled exception|stack ?trace|bad gateway|service unavailable|can.t be reached|inaccessible",
        RegexOptions.IgnoreCase)]
    private static partial Regex Failure();

    [GeneratedRegex(@"incorrect|invalide|erroné|refusé|bloqué|verrouillé|expiré|périmé|désactivé|inconnu|non reconnu|échec|invalid|denied|locked", RegexOptions.IgnoreCase)]
    private static partial Regex Refusal();
}
