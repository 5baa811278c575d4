using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.Fakes.Pki;
using Conformance.Fakes.Pki.Reading;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;

namespace Conformance.Cli.Examination;

/// <summary>Reads each certificate that the product will use: those of the test PKI, and its own that the editor file names.</summary>
internal sealed class CertificateExamination(EditorFile editor, TimeProvider clock)
{
    /// <summary>Reads those that the product is given; they are made anew before they end, so that nobody has to ask for them.</summary>
    public IEnumerable<Examined> OfTests(TestPki pki) =>
    [
        Read("Certificat d'essai AUTH_CLI", Declared(pki.Auth, CertificateUse.Auth, pki), TimeSpan.Zero),
        Read("Certificat d'essai SIGN", Declared(pki.Sign, CertificateUse.Sign, pki), TimeSpan.Zero),
    ];

    /// <summary>Reads those that the editor file names.</summary>
    public IEnumerable<Examined> OfProduct() =>
        editor.Certificates.Select((certificate, index) => Read($"certificates[{index}], {Path.GetFileName(certificate.File)}", certificate, CertificateExpectation.UsualNotice));

    private static DeclaredCertificate Declared(TestCertificate certificate, CertificateUse use, TestPki pki) =>
        new(certificate.CertificatePath, certificate.KeyPath, Password: null, use, pki.Authority.Path);

    private Examined Read(string what, DeclaredCertificate declared, TimeSpan notice)
    {
        try
        {
            var authorities = Authorities(declared.AuthorityFile);
            using var material = CertificateMaterial.Open(declared.File, declared.KeyFile, declared.Password);
            var expected = new CertificateExpectation(declared.Use, editor.Structure.FinessJuridique, editor.Structure.FinessGeographique, authorities, notice);
            var reading = CertificateReading.Of(material, expected, clock);
            return Told(what, reading);
        }
        catch (UnreadableCertificateException problem)
        {
            return Examined.Badly(what, InterruptionCause.Configuration, problem.Message);
        }
    }

    private static Examined Told(string what, CertificateReading reading)
    {
        var detail = string.Concat(reading.Remarks.Select(remark => $"{remark.Text}. ")) + reading.Description;
        if (reading.Remarks.Any(remark => remark.Weight is RemarkWeight.Error))
            return Examined.Badly(what, InterruptionCause.Environnement, detail);
        return reading.Remarks.Count > 0 ? Examined.Doubtful(what, detail) : Examined.Well(what, detail);
    }

    private static IReadOnlyList<X509Certificate2> Authorities(string? file)
    {
        if (file is null)
            return [];
        try
        {
            var authorities = new X509Certificate2Collection();
            authorities.ImportFromPemFile(file);
            return [.. authorities];
        }
        catch (Exception problem) when (problem is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new UnreadableCertificateException($"l'autorité {file} ne peut pas être lue : {problem.Message} Un fichier PEM est attendu.", problem);
        }
    }
}
