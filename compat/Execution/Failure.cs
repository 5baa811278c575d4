using NUnit.Framework;

namespace Reqnroll.Execution;

/// <summary>Something that broke, and where.</summary>
/// <param name="Place">Step with its file and line, or hook.</param>
/// <param name="Error">What was thrown.</param>
internal sealed record Failure(string Place, Exception Error)
{
    /// <summary>Place and message; the kind of the error too unless it is an assertion, which speaks for itself.</summary>
    public override string ToString() => $"{Place}{Environment.NewLine}{Words()}";

    private string Words() => Error is ResultStateException ? Error.Message : $"{Error.GetType().FullName}: {Error.Message}{Inner(Error.InnerException)}";

    private static string Inner(Exception? inner) =>
        inner is null ? "" : $"{Environment.NewLine}  ----> {inner.GetType().FullName}: {inner.Message}{Inner(inner.InnerException)}";
}
