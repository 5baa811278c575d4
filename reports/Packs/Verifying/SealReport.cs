namespace Conformance.Reports.Packs.Verifying;

/// <summary>What verifying a seal told of it.</summary>
/// <param name="Rank">1 for who seals, 2 and more for who countersigns.</param>
/// <param name="Role">As what, in French.</param>
/// <param name="Signer">Subject of the certificate; null when nobody signed.</param>
/// <param name="Issuer">Who issued the certificate; null when nobody signed.</param>
/// <param name="SealedAt">When, by the clock of the one who sealed.</param>
/// <param name="DatedAt">When, by a time-stamping authority; null without one.</param>
/// <param name="Trusted">Whether the reader trusts the certificate; null when they did not say whom they trust, or when nobody signed.</param>
public sealed record SealReport(int Rank, string Role, string? Signer, string? Issuer, DateTimeOffset SealedAt, DateTimeOffset? DatedAt, bool? Trusted);
