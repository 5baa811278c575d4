using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using Conformance.Reports.Packs.Sealing;
using Conformance.Reports.Packs.Signing;

namespace Conformance.Reports.Packs.Verifying;

/// <summary>Whether the certificate of a signature, and the authority that dated it, may be relied on.</summary>
internal sealed class SignerJudgement
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private readonly List<PackFinding> _findings = [];
    private readonly SealName _name;
    private readonly CmsSignature _cms;

    public SignerJudgement(SealName name, CmsSignature cms, SealPredicate said, TimestampToken? dated, Trust? trust, DateTimeOffset now)
    {
        (_name, _cms) = (name, cms);
        var at = dated?.At ?? cms.SignedAt ?? said.SealedAt;
        JudgeTime(said, dated, at, now);
        JudgeValidity(at, dated, now);
        JudgeTrust(trust, dated, at);
    }

    /// <summary>Everything against them.</summary>
    public IReadOnlyList<PackFinding> Findings => _findings;

    /// <summary>Whether the reader trusts the certificate; null when they did not say whom they trust.</summary>
    public bool? IsTrusted { get; private set; }

    private void JudgeTime(SealPredicate said, TimestampToken? dated, DateTimeOffset at, DateTimeOffset now)
    {
        if (at > now + Tolerance)
            Say(PackFindingKind.HorlogeIncoherente, $"Il est signé le {Day(at)}, après la date de cette vérification ({Day(now)}). Vérifiez les deux horloges.");
        if ((at - said.SealedAt).Duration() > TimeSpan.FromDays(1))
            Say(PackFindingKind.HorlogeIncoherente, $"La déclaration est datée du {Day(said.SealedAt)}, la signature du {Day(at)}{(dated is null ? "" : ", selon l'autorité d'horodatage")}.");
    }

    private void JudgeValidity(DateTimeOffset at, TimestampToken? dated, DateTimeOffset now)
    {
        var (from, to) = (_cms.Certificate.NotBefore, _cms.Certificate.NotAfter);
        if (at.UtcDateTime < from.ToUniversalTime() || at.UtcDateTime > to.ToUniversalTime())
            Say(PackFindingKind.CertificatRefuse, $"Le certificat {Subject} ne valait pas quand il a signé, le {Day(at)} : il vaut du {from:dd/MM/yyyy} au {to:dd/MM/yyyy}. Faites sceller avec un certificat valide.");
        else if (now.UtcDateTime > to.ToUniversalTime() && dated is null)
            Say(PackFindingKind.CertificatExpire, $"Le certificat {Subject} a expiré le {to:dd/MM/yyyy}, et aucun jeton d'horodatage ne dit que la signature est d'avant : elle ne l'est que d'après son auteur.");
    }

    private void JudgeTrust(Trust? trust, TimestampToken? dated, DateTimeOffset at)
    {
        if (trust is null)
        {
            Say(PackFindingKind.SignataireInconnu, $"La signature est intacte, mais rien ne dit que {Subject} est bien celui qu'il dit être. Donnez l'autorité de confiance par --trust.");
            return;
        }

        IsTrusted = Trusts(trust, "Le certificat", _cms.Certificate, _cms.Others, at);
        if (dated is not null)
            Trusts(trust, "L'autorité d'horodatage", dated.Authority, dated.Others, at);
    }

    private bool Trusts(Trust trust, string what, X509Certificate2 certificate, X509Certificate2Collection others, DateTimeOffset at)
    {
        if (trust.Objection(certificate, others, at) is not { } objection)
            return true;
        Say(PackFindingKind.CertificatRefuse, $"{what} {PlainText.Of(certificate.Subject)} ne remonte pas à une autorité de --trust ({objection}).");
        return false;
    }

    private string Subject => PlainText.Of(_cms.Certificate.Subject);

    private static string Day(DateTimeOffset at) => at.ToString("dd/MM/yyyy HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private void Say(PackFindingKind kind, string message) => _findings.Add(new PackFinding(kind, _name.ToString(), message));
}
