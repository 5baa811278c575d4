namespace Conformance.Fakes.Tests.Dmp.Replay;

/// <summary>How clients wrap the same envelope.</summary>
public enum Wrapping
{
    /// <summary>SOAP 1.2 alone.</summary>
    Plain,

    /// <summary>The same, every prefix changed.</summary>
    OtherPrefixes,

    /// <summary>The same after a byte order mark and an XML declaration.</summary>
    Declared,

    /// <summary>MTOM, as the C# kit of the GIE sends to every service.</summary>
    Mtom,

    /// <summary>MTOM with its root part in base 64.</summary>
    MtomBase64,

    /// <summary>SOAP 1.1 inside XOP, as in the official TD2.1.</summary>
    Soap11InXop,
}
