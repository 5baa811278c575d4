namespace Conformance.Fakes.Pki.Reading;

/// <summary>One thing that a person should know of a certificate.</summary>
/// <param name="Weight">How much it matters.</param>
/// <param name="Text">What is wrong and what to do, in French.</param>
public sealed record CertificateRemark(RemarkWeight Weight, string Text)
{
    internal static CertificateRemark Warning(string text) => new(RemarkWeight.Warning, text);

    internal static CertificateRemark Error(string text) => new(RemarkWeight.Error, text);
}

/// <summary>How much a remark matters.</summary>
public enum RemarkWeight
{
    /// <summary>The certificate serves, and somebody should look at it.</summary>
    Warning,

    /// <summary>The certificate cannot serve for what it is declared for.</summary>
    Error,
}
