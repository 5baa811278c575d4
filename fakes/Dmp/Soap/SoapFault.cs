using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>A SOAP 1.2 fault.</summary>
/// <param name="Code">Sender or Receiver.</param>
/// <param name="Reason">Text.</param>
/// <param name="Subcode">Subcode; null without one.</param>
internal sealed record SoapFault(string Code, string Reason, XName? Subcode = null)
{
    /// <summary>Code that says most, for the journal.</summary>
    public string Name => Subcode?.LocalName ?? Code;

    public static SoapFault Sender(string reason) => new("Sender", reason);

    public static SoapFault Receiver(string reason) => new("Receiver", reason);

    /// <summary>A refusal whose public sources give the fact, but not the code.</summary>
    public static SoapFault Simulated(string reason) => Sender($"{reason} (simulé)");

    /// <summary>A refusal by a code of the DMP.</summary>
    public static SoapFault Dmp(string code, string reason) => new("Sender", reason, Ns.Soap12 + code);

    /// <summary>The certificate that signed the VIHF does not do.</summary>
    public static SoapFault InvalidCertificate(string detail) =>
        Dmp("DMPInvalidCertificate", $"Le certificat ayant signé le VIHF est invalide : {detail}");

    public static SoapFault AddressingHeaderMissing() => new(
        "Sender", "A required header representing a Message Addressing Property is not present", Ns.Wsa + "MessageAddressingHeaderRequired");

    public static SoapFault ActionNotSupported(string? action) => new(
        "Sender", $"The [action] cannot be processed at the receiver: {action ?? "none"}", Ns.Wsa + "ActionNotSupported");
}
