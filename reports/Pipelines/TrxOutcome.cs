using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Pipelines;

/// <summary>A verdict in the words of Visual Studio's test results.</summary>
/// <remarks>
/// Azure DevOps reads Passed, Failed and Inconclusive, takes any other word for "not executed", and shows a message for Failed alone
/// (microsoft/azure-pipelines-agent, TrxResultReader). So an invalid preuve, which must be seen, is Failed and says that it is invalid.
/// </remarks>
internal static class TrxOutcome
{
    public const string Passed = "Passed";
    public const string Failed = "Failed";
    public const string Inconclusive = "Inconclusive";
    public const string NotExecuted = "NotExecuted";

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Conforme or Verdict.Atteste => Passed,
        Verdict.NonConforme or Verdict.Invalide => Failed,
        Verdict.NonApplicable => NotExecuted,
        _ => Inconclusive,
    };
}
