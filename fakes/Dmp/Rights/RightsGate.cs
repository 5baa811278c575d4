namespace Conformance.Fakes.Dmp;

/// <summary>Stands before every transaction: one that the authentication mode has no right to is refused in the transaction's own form.</summary>
/// <param name="matrix">The rights.</param>
internal sealed class RightsGate(RightsMatrix matrix)
{
    private static readonly Dictionary<string, string> ByChange = new()
    {
        ["masquer"] = "TD3.3a masquer", ["demasquer"] = "TD3.3a demasquer", ["rendre-visible"] = "TD3.3b",
        ["supprimer"] = "TD3.3c", ["archiver"] = "TD3.3d", ["desarchiver"] = "TD3.3d",
    };

    /// <summary>The transaction's answer, or the refusal; null once the reception knows why there is none.</summary>
    public Reply? Answer(ITransaction transaction, SoapMessage message, Vihf vihf, Reception reception)
    {
        var refusal = NamesOf(transaction, reception).Select(name => matrix.Refusal(vihf.Mode, name, RightsQuestion.Of(message.Body, vihf))).FirstOrDefault(breach => breach is not null);
        var reply = refusal is null ? null : Refuse(transaction, refusal, reception);
        if (reply is null && reception.Refusal is null && transaction.Answer(message, vihf, reception) is { } answer)
            return answer;
        transaction.Refused(message.Body, reception);
        return reply;
    }

    private static IEnumerable<string> NamesOf(ITransaction transaction, Reception reception) =>
        reception.Facts.TryGetValue(DmpFacts.Change, out var changes)
            ? changes.Split(',').Select(change => ByChange.GetValueOrDefault(change, transaction.Name))
            : [transaction.Name];

    private static Reply? Refuse(ITransaction transaction, Breach breach, Reception reception)
    {
        var error = new RegistryError(RegistryErrors.NoRight, breach.Refusal!.Reason);
        if (reception.Strictness is Strictness.Sandbox || reception.Refusal is not null || transaction.Refusal(error) is not { } form)
        {
            reception.Take(breach);
            return null;
        }

        reception.Take(breach with { Refusal = null });
        reception.State(DmpFacts.Result, error.Code);
        return form;
    }
}
