namespace ReferenceEditor.Accounts;

/// <summary>What proves the professional's identity beside the password.</summary>
internal enum SecondFactor
{
    /// <summary>Time-based one-time code (RFC 6238).</summary>
    Totp,

    /// <summary>The e-CPS or CPS card, through Pro Santé Connect.</summary>
    ProSanteConnect,
}
