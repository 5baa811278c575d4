namespace ReferenceEditor.Dmp.Log;

/// <summary>How the log names the transactions of the DMP, in the words of a variant.</summary>
/// <param name="Words">Words by transaction.</param>
internal sealed record TransactionWording(IReadOnlyDictionary<string, string> Words)
{
    /// <summary>The words of a transaction.</summary>
    public string Of(string transaction) => Words.GetValueOrDefault(transaction, transaction);

    /// <summary>The wording of a variant.</summary>
    public static TransactionWording For(ScreenVariant variant) => new(variant is ScreenVariant.Cartes
        ? new Dictionary<string, string>
        {
            ["TD0.2"] = "Droit d'accès vérifié", ["TD0.3"] = "Accès autorisé", ["TD3.1"] = "Documents recherchés", ["TD3.2"] = "Document lu",
        }
        : new Dictionary<string, string>
        {
            ["TD0.2"] = "TD0.2 – vérification du droit d'accès",
            ["TD0.3"] = "TD0.3 – autorisation du professionnel",
            ["TD3.1"] = "TD3.1 – recherche de documents",
            ["TD3.2"] = "TD3.2 – consultation d'un document",
        });
}
