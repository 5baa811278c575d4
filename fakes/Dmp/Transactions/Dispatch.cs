namespace Conformance.Fakes.Dmp;

/// <summary>Finds the transaction that a message asks for: by what its body holds, checked against its action and its URL.</summary>
internal sealed class Dispatch(IReadOnlyList<ITransaction> transactions)
{
    private const string Rule = "WS-Addressing/Action";

    /// <summary>The transaction, or null once the reception knows why there is none.</summary>
    public ITransaction? Find(SoapMessage message, string path, Reception reception)
    {
        if (In(message) is not { } found)
        {
            var observed = $"action « {message.Action} » avec un corps {message.Body.Name.LocalName} : aucune transaction servie";
            reception.Stop(Breach.Refused(Rule, observed, SoapFault.ActionNotSupported(message.Action)));
            return null;
        }

        reception.Take(Inconsistencies(message, path, found));
        return found;
    }

    /// <summary>Name of the transaction that a message asks for, offered or not.</summary>
    public string NameOf(SoapMessage message) => In(message)?.Name ?? OtherTransactions.NameOf(message);

    private ITransaction? In(SoapMessage message) => transactions.FirstOrDefault(transaction => transaction.Recognises(message.Body));

    private static IEnumerable<Breach> Inconsistencies(SoapMessage message, string path, ITransaction found)
    {
        if (message.Action is { } action && !found.Actions.Contains(action))
            yield return Breach.Refused(Rule, $"action « {action} » au lieu de « {found.Actions[0]} » pour {found.Name}", SoapFault.ActionNotSupported(action));
        if (path != found.Path)
            yield return Breach.Refused("URL", $"{found.Name} reçue sur {path} au lieu de {found.Path}", SoapFault.ActionNotSupported(message.Action));
    }
}
