using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>The accounts of the product.</summary>
internal static class UsersSection
{
    private static readonly string[] SecondFactors = ["totp", "psc"];

    public static FormatKey Key { get; } = new("users", new ListKind(new SectionKind(
        new FormatKey("id", new TextKind(), "Nom du compte dans ce fichier.", IsRequired: true),
        new FormatKey("login", new TextKind(), "Identifiant saisi à la connexion.", IsRequired: true),
        new FormatKey("password", new SecretKind(), "Mot de passe, pris dans l'environnement.", IsRequired: true),
        new FormatKey("second-factor", new ChoiceKind(SecondFactors), "Second facteur : code à usage unique ou Pro Santé Connect ; absent sans second facteur."),
        new FormatKey("totp", new SecretKind("[A-Za-z2-7]+=*", "un secret en base 32"), "Secret des codes à usage unique, en base 32, pris dans l'environnement."),
        new FormatKey("rpps", new TextKind("[0-9]{11}", "un numéro RPPS de onze chiffres"), "Numéro RPPS fictif.", IsRequired: true),
        new FormatKey("family", new TextKind(), "Nom d'exercice.", IsRequired: true),
        new FormatKey("given", new TextKind(), "Prénom d'exercice.", IsRequired: true),
        new FormatKey("roles", new ListKind(new ChoiceKind(UserRoles.All)), "Ce à quoi le compte peut servir ; il sert dans son premier rôle."))),
        "Comptes du produit.");

    public static IReadOnlyList<EditorUser> Read(SectionView root)
    {
        EditorUser[] users = [.. root.Sections(Key.Name).Select(User)];
        Duplicates.Report(root, Key.Name, "id", users.Select(user => user.Id));
        Duplicates.Report(root, Key.Name, "login", users.Select(user => user.Login));
        Duplicates.Report(root, Key.Name, "rpps", users.Select(user => user.Rpps));
        return users;
    }

    private static EditorUser User(SectionView user)
    {
        var totp = user.TextOrNull("totp");
        if (user.TextOrNull("second-factor") == "totp" && (!user.Has("totp") || totp is ""))
            user.Report("totp", "le second facteur est « totp » mais son secret manque");
        return new EditorUser(
            user.Text("id"),
            user.Text("login"),
            user.Text("password"),
            totp,
            user.TextOrNull("second-factor"),
            user.Text("rpps"),
            user.Text("family"),
            user.Text("given"),
            user.Texts("roles"));
    }
}
