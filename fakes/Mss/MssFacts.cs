namespace Conformance.Fakes.Mss;

/// <summary>Names of the facts that the MSSanté operator notes of a message (operation <c>DATA</c>) or of a session that ended without one (<c>SESSION</c>).</summary>
public static class MssFacts
{
    /// <summary>Address of the envelope's sender.</summary>
    public const string From = "from";

    /// <summary>Addresses of the envelope's recipients, joined by a comma.</summary>
    public const string To = "to";

    /// <summary>Subject, decoded.</summary>
    public const string Subject = "subject";

    /// <summary>Addresses of the header To, joined by a comma.</summary>
    public const string HeaderTo = "headerTo";

    /// <summary>Addresses of the header From, joined by a comma.</summary>
    public const string HeaderFrom = "headerFrom";

    /// <summary>Message-ID, without its angle brackets.</summary>
    public const string MessageId = "messageId";

    /// <summary>File names of the attachments, joined by a comma.</summary>
    public const string Attachments = "attachments";

    /// <summary>Version of TLS: Tls12, Tls13; empty in clear.</summary>
    public const string Tls = "tls";

    /// <summary>SASL mechanism: PLAIN, XOAUTH2; empty without authentication.</summary>
    public const string Auth = "auth";

    /// <summary>Mailbox that authenticated.</summary>
    public const string User = "user";

    /// <summary>Code of the reply: 250, 552 …; empty when a fault withheld it.</summary>
    public const string Reply = "reply";
}
