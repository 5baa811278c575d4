using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Tests.Checks.Alimentation;

namespace Conformance.Steps.Tests.Checks.Conf03;

/// <summary>A document fed to a DMP that held another, then deleted.</summary>
internal static class Deletions
{
    public const string Held = "Compte rendu abc";

    private const string Success = "urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Success";

    public static Recorded Of(string? change, string[] after, string result = Success)
    {
        var journal = Lists(
            Sendings.Start().Dmp(Recorded.Ins, DmpState.OuvertAutorise, new DmpDocumentServed("1.2.8", Held, [])).Choose().Batch(Sendings.Paper).Answer("DMP alimenté"), "avant-suppression", Held, Sendings.Chosen);
        if (change is not null)
            journal.Exchange("dmp", "TD3.3", $"ins={Recorded.Ins};user={Recorded.Doctor};change={change};result={result}");
        return Lists(journal, "apres-suppression", after);
    }

    private static Recorded Lists(Recorded journal, string moment, params string[] titles) =>
        journal.Screen("dmp-documents", $"ins={Recorded.Ins};moment={moment}", [.. titles.Select(title => Recorded.Row(title, $"title={title}"))]);
}
