using System.IO.Compression;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.Bench.Dossier;
using Conformance.Reports.Packs;
using Conformance.Reports.Packs.Lint;
using Conformance.Reports.Packs.Sealing;
using Conformance.Reports.Packs.Signing;
using Conformance.Reports.Packs.Verifying;
using Conformance.Reports.Verdicts;

namespace Conformance.Bench.Packs;

/// <summary>The pack of a run of 500 preuves and 5,000 attachments, and the same files unpacked.</summary>
internal sealed class SealedPack : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conformance-bench-");
    private readonly X509Certificate2 _certificate = Certificate();
    private readonly LintQuestions _questions = new(null, null, [.. SyntheticRun.Catalogue.Preuves], []);

    private string Zip => Path.Combine(_folder.FullName, "dossier.zip");

    /// <summary>Folder of the files, with their <c>manifest.sha256</c>.</summary>
    public string Unpacked => Path.Combine(_folder.FullName, "dossier");

    /// <summary>Seals a run with a certificate made for it.</summary>
    public static async Task<SealedPack> OfAsync(SyntheticRun run)
    {
        var (pack, report) = (new SealedPack(), run.Judge());
        VerdictFile.Write(run.Folder, report);
        var order = new SealOrder(SealRole.Editeur, new Signatory(pack._certificate, []), null) { TestSet = [SyntheticRun.Patient] };
        await new PackSealing(pack._questions, _ => report, TimeProvider.System).SealAsync(run.Folder, pack.Zip, order, () => { }, CancellationToken.None);
        await ZipFile.ExtractToDirectoryAsync(pack.Zip, pack.Unpacked);
        return pack;
    }

    /// <summary>Verifies it.</summary>
    /// <exception cref="InvalidOperationException">It is not found sound: nothing would have been measured.</exception>
    public PackReport Verify()
    {
        var report = new PackVerification(_questions, new Trust([_certificate]), null, TimeProvider.System).Verify(Zip, () => { }, CancellationToken.None);
        return report.Exit == 0 ? report : throw new InvalidOperationException(string.Join('\n', report.Findings));
    }

    public void Dispose()
    {
        _certificate.Dispose();
        _folder.Delete(recursive: true);
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = TimeProvider.System.GetUtcNow();
        return new CertificateRequest("CN=Éditions Fictives", key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}
