namespace Conformance.Fakes.Dmp;

/// <summary>Names of rules that others read in the DMP's notes.</summary>
public static class DmpRules
{
    /// <summary>The certificate of the connection: absent, expired, or from an unknown authority. What follows says nothing of the product.</summary>
    public const string Connection = "TLS";
}
