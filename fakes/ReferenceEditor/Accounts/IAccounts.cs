namespace ReferenceEditor.Accounts;

/// <summary>The local accounts.</summary>
internal interface IAccounts
{
    Professional? Find(string login);

    Professional? FindByNationalId(string nationalId);

    bool HasPassword(string login, string password);

    void SetPassword(string login, string password);

    /// <summary>Secret of the account's one-time codes.</summary>
    byte[] CodeSecret(string login);
}
