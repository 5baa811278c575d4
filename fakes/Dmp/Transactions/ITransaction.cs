using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>A transaction of the DMP.</summary>
internal interface ITransaction
{
    /// <summary>Name in the field's words: TD0.2 …</summary>
    string Name { get; }

    /// <summary>Last segment of its URL.</summary>
    string Path { get; }

    /// <summary>wsa:Action values that name it.</summary>
    IReadOnlyList<string> Actions { get; }

    /// <summary>wsa:Action of its answer.</summary>
    string ResponseAction { get; }

    /// <summary>Whether an element is what its request holds.</summary>
    bool Recognises(XElement body);

    /// <summary>States what the request says, before anything is judged.</summary>
    void Observe(XElement body, Reception reception);

    /// <summary>The answer; null once the reception knows why there is none.</summary>
    Reply? Answer(XElement body, Vihf vihf, Reception reception);

    /// <summary>Told that its request was refused, by a fault or for want of a right.</summary>
    void Refused(XElement body, Reception reception)
    {
    }

    /// <summary>How it says an error in an answer of its own; null where it says it by a SOAP fault.</summary>
    Reply? Refusal(RegistryError error) => null;

    /// <summary>The same from the whole message, for a transaction that reads the parts beside the envelope.</summary>
    Reply? Answer(SoapMessage message, Vihf vihf, Reception reception) => Answer(message.Body, vihf, reception);
}

/// <summary>What a transaction answers.</summary>
/// <param name="Body">Element of the SOAP body.</param>
/// <param name="Attachments">Parts beside the envelope.</param>
internal sealed record Reply(XmlText Body, IReadOnlyList<Attachment> Attachments)
{
    public Reply(XmlText body)
        : this(body, [])
    {
    }
}
