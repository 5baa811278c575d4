namespace Conformance.Fakes.Hosting;

/// <summary>A way for a service to misbehave, on demand.</summary>
/// <param name="Name">Name in the journal: 429, 503, timeout, soap-fault …</param>
public sealed record ServiceFault(string Name)
{
    /// <summary>Answers 429 with Retry-After.</summary>
    public static ServiceFault TooManyRequests { get; } = new("429");

    /// <summary>Answers 503.</summary>
    public static ServiceFault Unavailable { get; } = new("503");

    /// <summary>Takes the request and withholds the answer until the client gives up or the fault is disarmed.</summary>
    public static ServiceFault Timeout { get; } = new("timeout");

    /// <summary>Takes the request and resets the connection.</summary>
    public static ServiceFault Reset { get; } = new("reset");

    /// <summary>Answers 307 to the same address; the same request that comes again is answered.</summary>
    public static ServiceFault Redirect { get; } = new("redirect");

    /// <summary>Answers byte by byte, so to say: some every half second of the clock, until the fault is disarmed.</summary>
    public static ServiceFault Slow { get; } = new("slow");

    /// <summary>Answers half of what it announces, and closes the connection.</summary>
    public static ServiceFault CutShort { get; } = new("cut-short");

    /// <summary>Presents, on each new connection, a certificate of an authority that nobody knows. A request that comes all the same is answered.</summary>
    public static ServiceFault UntrustedCertificate { get; } = new("untrusted-certificate");

    /// <summary>Presents, on each new connection, a certificate that has expired. A request that comes all the same is answered.</summary>
    public static ServiceFault ExpiredCertificate { get; } = new("expired-certificate");

    /// <summary>What every service over HTTPS can be told; besides, each answers any status from 400 to 599 on demand.</summary>
    public static IReadOnlyList<ServiceFault> OfHttp { get; } =
        [TooManyRequests, Unavailable, Timeout, Reset, Redirect, Slow, CutShort, UntrustedCertificate, ExpiredCertificate];

    /// <summary>Whether it shows in TLS, before any request.</summary>
    internal bool IsInTls => this == UntrustedCertificate || this == ExpiredCertificate;

    /// <summary>The status that its name says; null when it is none.</summary>
    internal int? Status => Name is [>= '4' and <= '5', >= '0' and <= '9', >= '0' and <= '9'] ? int.Parse(Name, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>The fault of a name among those that a service can have.</summary>
    /// <exception cref="UnknownFaultException">There is none; the nearest is named.</exception>
    public static ServiceFault Named(string name, IReadOnlyList<ServiceFault> known) =>
        known.FirstOrDefault(fault => fault.Name == name) ?? (new ServiceFault(name) is { Status: not null } status ? status : throw new UnknownFaultException(name, known));
}
