namespace Conformance.Fakes.Dmp;

/// <summary>What WS-Addressing asks of a request.</summary>
internal static class AddressingRules
{
    private const string Anonymous = "http://www.w3.org/2005/08/addressing/anonymous";
    private static readonly string[] Required = ["Action", "MessageID", "To", "ReplyTo"];

    public static IEnumerable<Breach> Check(SoapMessage message)
    {
        foreach (var name in Required)
        {
            if (message.Addressing(name) is not { } header)
                yield return Breach.Refused($"WS-Addressing/{name}", $"en-tête {name} absent", SoapFault.AddressingHeaderMissing());
            else if (header.ElementsAfterSelf(header.Name).Any())
                yield return Breach.Tolerated($"WS-Addressing/{name}", $"en-tête {name} donné plusieurs fois : le premier est lu");
        }

        if (message.MessageId is { } id && !IsUrnUuid(id))
            yield return Breach.Tolerated("WS-Addressing/MessageID", $"MessageID « {id} » au lieu de urn:uuid:…");
        if (message.Addressing("ReplyTo") is { } asked && string.Join(' ', asked.Elements(Ns.Wsa + "Address").Select(address => address.Value.Trim())) is var reply && reply != Anonymous)
            yield return Breach.Tolerated("WS-Addressing/ReplyTo", $"réponse demandée à « {reply} » ; le DMP ne répond que sur la connexion");
    }

    private static bool IsUrnUuid(string id) => id.StartsWith("urn:uuid:", StringComparison.Ordinal) && Guid.TryParse(id["urn:uuid:".Length..], out _);
}
