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
        Read("Certificat d'essai AUTH_CLI", new DeclaredCertificate(pki.Auth.CertificatePath, pki.Auth.KeyPath, null, CertificateUse.Auth, pki.Authority.Path), TimeSpan.Zero)
            .Concat(Read("Certificat d'essai SIGN", new DeclaredCertificate(pki.Sign.CertificatePath, pki.Sign.KeyPath, null, CertificateUse.Sign, pki.Authority.Path), TimeSpan.Zero));

    /// <summary>Reads those that the editor file names.</summary>
    public IEnumerable<Examined> OfProduct() =>
        editor.Certificates.SelectMany((certificate, index) => Read($"certificates[{index}], {Path.GetFileName(certificate.File)}", certificate, CertificateExpectation.UsualNotice));

    private List<Examined> Read(string what, DeclaredCertificate declared, TimeSpan notice)
    {
        try
        {
            var authorities = Authorities(declared.AuthorityFile);
            using var material = CertificateMaterial.Open(declared.File, declared.KeyFile, declared.Password);
            var expected = new CertificateExpectation(declared.Use, editor.Structure.FinessJuridique, editor.Structure.FinessGeographique, authorities, notice);
            var reading = CertificateReading.Of(material, expected, clock);
            return [Told(what, reading), .. reading.Remarks.Select(remark => Told(what, remark))];
        }
        catch (UnreadableCertificateException problem)
        {
            return [Examined.Badly(what, InterruptionCause.Configuration, problem.Message)];
        }
    }

    private static Examined Told(string what, CertificateReading reading) =>
        reading.Remarks.Count == 0 ? Examined.Well(what, reading.Description) : Examined.Doubtful(what, reading.Description);

    private static Examined Told(string what, CertificateRemark remark) => remark.Weight is RemarkWeight.Error
        ? Examined.Badly(what, InterruptionCause.Environnement, remark.Text)
        : Examined.Doubtful(what, remark.Text);

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
