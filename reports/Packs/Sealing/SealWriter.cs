using System.Security.Cryptography;
using Conformance.Reports.Packs.Signing;

namespace Conformance.Reports.Packs.Sealing;

/// <summary>Makes the files of a seal: statement, and where somebody signs, envelope, signature and token.</summary>
internal sealed class SealWriter(SealOrder order, TimeProvider clock)
{
    /// <summary>The files of a seal, by name.</summary>
    /// <param name="rank">1 for who seals, 2 and more for who countersigns.</param>
    /// <param name="subjects">Files that it speaks of, with their SHA-256.</param>
    /// <param name="pack">What the pack is; null for a countersignature.</param>
    /// <param name="cancellation">Stops waiting for the time-stamping authority.</param>
    public async Task<IReadOnlyDictionary<string, byte[]>> WriteAsync(int rank, IEnumerable<SealSubject> subjects, PackDescription? pack, CancellationToken cancellation)
    {
        var (name, now) = (new SealName(rank, order.Role), clock.GetUtcNow());
        var statement = SealStatement.On(subjects, new SealPredicate(rank, order.Role.Word(), order.Signatory?.Certificate.Subject, now, pack)).ToBytes();
        var files = new Dictionary<string, byte[]> { [name.Statement] = statement };
        if (order.Signatory is not { } signatory)
            return files;
        files[name.Envelope] = DsseEnvelope.Around(statement, signatory).ToBytes();
        files[name.Signature] = signatory.SignCms(statement, now);
        if (order.Authority is { } authority)
            files[name.Token] = await authority.DateAsync(files[name.Signature], cancellation);
        return files;
    }

    /// <summary>Files as subjects of a statement.</summary>
    public static IEnumerable<SealSubject> Subjects(IEnumerable<KeyValuePair<string, byte[]>> files) =>
        files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => SealSubject.Of(file.Key, Convert.ToHexStringLower(SHA256.HashData(file.Value))));
}
