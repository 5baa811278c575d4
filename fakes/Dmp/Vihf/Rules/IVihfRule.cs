using System.Security.Cryptography.X509Certificates;

namespace Conformance.Fakes.Dmp;

/// <summary>Something that the DMP asks of a VIHF.</summary>
internal interface IVihfRule
{
    /// <summary>How a VIHF breaks it.</summary>
    IEnumerable<Breach> Check(VihfCase judged);
}

/// <summary>A VIHF to judge.</summary>
/// <param name="Vihf">What it says.</param>
/// <param name="Transaction">Transaction that it opens: TD0.2 …</param>
/// <param name="Signer">Certificate of its signature; null without a readable one.</param>
internal sealed record VihfCase(Vihf Vihf, string Transaction, X509Certificate2? Signer)
{
    private static readonly string[] WithoutPatient = ["TD0.4", "TD0.5", ReinforcedAccess.DashboardOperation];

    /// <summary>Whether the transaction is about one patient.</summary>
    public bool ConcernsPatient => !WithoutPatient.Contains(Transaction);
}
