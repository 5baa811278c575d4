using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conformance.Steps.Editors.Recording;

/// <summary>A locator as Playwright's own code generation writes it: <c>GetByRole(AriaRole.Button, new() { Name = "Valider" })</c>, call after call.</summary>
internal static class PlaywrightExpression
{
    /// <summary>The calls of an expression, outermost element first.</summary>
    public static IReadOnlyList<LocatorCall> Parse(string expression)
    {
        var calls = new Stack<LocatorCall>();
        for (ExpressionSyntax? at = SyntaxFactory.ParseExpression(expression); at is not null; at = Receiver(at))
            calls.Push(Call(at));
        return [.. calls];
    }

    private static ExpressionSyntax? Receiver(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Expression,
        MemberAccessExpressionSyntax member => member.Expression,
        _ => null,
    };

    private static LocatorCall Call(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax call => new LocatorCall(NameOf(call.Expression), First(call), Options(call)),
        _ => new LocatorCall(NameOf(expression), null, new Dictionary<string, string>()),
    };

    private static string NameOf(ExpressionSyntax expression) => expression is MemberAccessExpressionSyntax member ? member.Name.Identifier.Text : expression.ToString();

    private static string? First(InvocationExpressionSyntax call) => call.ArgumentList.Arguments.Select(argument => argument.Expression).FirstOrDefault() switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
        _ => null,
    };

    private static Dictionary<string, string> Options(InvocationExpressionSyntax call) => call.ArgumentList.Arguments
        .Select(argument => argument.Expression).OfType<ImplicitObjectCreationExpressionSyntax>()
        .SelectMany(options => options.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>() ?? [])
        .Where(option => option.Right is LiteralExpressionSyntax)
        .ToDictionary(option => option.Left.ToString(), option => ((LiteralExpressionSyntax)option.Right).Token.ValueText);
}

/// <summary>One call of a locator's expression.</summary>
/// <param name="Method">Name of the method or property: <c>GetByRole</c>, <c>ContentFrame</c>.</param>
/// <param name="Argument">First argument, a text or the name of an ARIA role; null without.</param>
/// <param name="Options">Literal options by name: <c>Name</c>, <c>Exact</c>, <c>HasText</c>.</param>
internal sealed record LocatorCall(string Method, string? Argument, IReadOnlyDictionary<string, string> Options);
