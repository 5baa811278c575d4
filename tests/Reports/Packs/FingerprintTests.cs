using System.Security.Cryptography;
using Conformance.Reports.Packs;

namespace Conformance.Reports.Tests.Packs;

public sealed class FingerprintTests
{
    [Test]
    public void Is_five_groups_of_five_of_a_known_manifest() =>
        PackFingerprint.Of(SHA256.HashData("abc"u8)).Should().Be(Expected(SHA256.HashData("abc"u8))).And.MatchRegex("^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$");

    [Test]
    public void Shows_125_bits() => PackFingerprint.Bits.Should().Be(125);

    [Test]
    public async Task Of_a_pack_is_what_verifying_it_says()
    {
        using var run = await SealedRun.ByEditorAsync();
        PackFingerprint.Of(run.Pack).Should().Be(run.Verify().Fingerprint);
    }

    [Test]
    public async Task Changes_with_any_file()
    {
        using var run = await SealedRun.ByEditorAsync();
        var before = PackFingerprint.Of(run.Pack);
        PackFingerprint.Of(run.Change("dossier/index.html", text => text + " ").Remanifest().Pack).Should().NotBe(before);
    }

    private static string Expected(byte[] hash)
    {
        const string alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        var number = new System.Numerics.BigInteger(hash, isUnsigned: true, isBigEndian: true);
        var letters = Enumerable.Range(1, 25).Select(rank => alphabet[(int)((number >> (256 - (5 * rank))) & 31)]);
        return string.Join('-', letters.Chunk(5).Select(group => new string(group)));
    }
}
