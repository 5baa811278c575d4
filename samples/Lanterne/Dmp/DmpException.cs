namespace Lanterne.Dmp;

/// <summary>The DMP gave no usable answer.</summary>
/// <param name="message">What the user is told, in French.</param>
/// <param name="cause">What happened underneath; null when the DMP itself refused.</param>
internal sealed class DmpException(string message, Exception? cause = null) : Exception(message, cause);
