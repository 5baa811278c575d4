namespace ReferenceEditor.Dmp;

/// <summary>The DMP did not answer, or did not answer what was asked.</summary>
/// <param name="message">What the user is told, in French.</param>
/// <param name="detail">What helps support find out why.</param>
internal sealed class DmpUnavailableException(string message, string detail) : Exception(message)
{
    /// <summary>What helps support find out why.</summary>
    public string Detail { get; } = detail;
}
