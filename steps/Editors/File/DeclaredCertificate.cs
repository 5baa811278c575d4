using Conformance.Fakes.Pki.Reading;

namespace Conformance.Steps.Editors.File;

/// <summary>A certificate of the product's own.</summary>
/// <param name="File">Full path of its file: PKCS#12, PEM or DER.</param>
/// <param name="KeyFile">Full path of its private key in PEM; null when it is in the same file, or held elsewhere.</param>
/// <param name="Password">Password of the file or of the key, from the environment; null without.</param>
/// <param name="Use">What the product uses it for.</param>
/// <param name="AuthorityFile">Full path of the authorities that it is to come from, PEM; null when they are not verified.</param>
public sealed record DeclaredCertificate(string File, string? KeyFile, string? Password, CertificateUse Use, string? AuthorityFile);
