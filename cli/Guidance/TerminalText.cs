using Conformance.Steps.Editors.Guided;

namespace Conformance.Cli.Guidance;

/// <summary>A request as a terminal shows it.</summary>
internal static class TerminalText
{
    /// <summary>Writes a request.</summary>
    /// <param name="output">Where.</param>
    /// <param name="request">The request.</param>
    /// <param name="screen">File of the product's screen, when the harness took it.</param>
    public static void Write(TextWriter output, OperatorRequest request, string? screen)
    {
        output.WriteLine();
        output.WriteLine($"── {request.Number}. {(request.Step.Length > 0 ? request.Step : "Préparation")}");
        if (request.Problem is { } problem)
            output.WriteLine($"  ! {problem}");
        output.WriteLine($"  {(request.Kind is ReplyKind.Done ? "À faire" : "Question")} : {request.Sentence}");
        foreach (var (label, value) in request.Values)
            output.WriteLine($"    {label} : {value}");
        if (screen is not null)
            output.WriteLine($"    Écran à lire : {screen}");
        output.WriteLine($"  {(request.Kind is ReplyKind.Done ? "Appuyez sur Entrée quand c'est fait, ou écrivez « impossible » et pourquoi." : request.HowToAnswer)}");
        output.Flush();
    }
}
