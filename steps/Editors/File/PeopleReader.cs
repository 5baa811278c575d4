using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.File;

/// <summary>Reads the users and patients of an editor file.</summary>
internal static class PeopleReader
{
    private static readonly string[] UserKeys = ["id", "login", "password", "totp", "second-factor", "rpps", "family", "given", "roles"];
    private static readonly string[] SecondFactors = ["totp", "psc"];

    public static IReadOnlyList<EditorUser> Users(YamlWalker walker, YamlMappingNode root) =>
        [.. walker.Items(walker.Child(root, "users"), "users").Select((item, index) => User(walker, item, $"users[{index}]"))];

    public static IReadOnlyList<EditorPatient> Patients(YamlWalker walker, YamlMappingNode root) =>
        [.. walker.Items(walker.Child(root, "patients"), "patients").Select((item, index) => Patient(walker, item, $"patients[{index}]"))];

    private static EditorUser User(YamlWalker walker, YamlNode item, string path)
    {
        var user = walker.Mapping(item, path, UserKeys);
        var factor = walker.Text(user, "second-factor", path);
        if (factor is not null && !SecondFactors.Contains(factor))
            walker.Report(item, $"{path}.second-factor", $"« {factor} » est inconnu ; le plus proche est « {YamlWalker.Nearest(factor, SecondFactors)} »");
        var totp = walker.Text(user, "totp", path);
        if (factor == "totp" && string.IsNullOrEmpty(totp))
            walker.Report(item, $"{path}.totp", "le second facteur est « totp » mais son secret manque");
        var rpps = walker.Required(user, "rpps", path);
        if (rpps.Length > 0 && (rpps.Length != 11 || !rpps.All(char.IsAsciiDigit)))
            walker.Report(item, $"{path}.rpps", $"onze chiffres sont attendus, « {rpps} » est lu");
        return new EditorUser(
            walker.Required(user, "id", path),
            walker.Required(user, "login", path),
            walker.Required(user, "password", path),
            totp,
            factor,
            rpps,
            walker.Required(user, "family", path),
            walker.Required(user, "given", path),
            [.. Roles(walker, user, path)]);
    }

    private static IEnumerable<string> Roles(YamlWalker walker, YamlMappingNode? user, string path)
    {
        foreach (var role in walker.Items(walker.Child(user, "roles"), $"{path}.roles").OfType<YamlScalarNode>())
        {
            if (!UserRoles.All.Contains(role.Value!))
                walker.Report(role, $"{path}.roles", $"rôle inconnu « {role.Value} » ; le plus proche est « {YamlWalker.Nearest(role.Value!, UserRoles.All)} »");
            yield return role.Value!;
        }
    }

    private static EditorPatient Patient(YamlWalker walker, YamlNode item, string path)
    {
        var patient = walker.Mapping(item, path, ["id", "name", "ins", "qualified"]);
        var ins = walker.Required(patient, "ins", path);
        if (ins.Length > 0 && !HasValidKey(ins))
            walker.Report(item, $"{path}.ins", $"« {ins} » n'est pas un matricule INS : quinze chiffres, dont une clé égale à 97 moins le reste par 97, sont attendus");
        var qualified = walker.Text(patient, "qualified", path) ?? "true";
        if (qualified is not ("true" or "false"))
            walker.Report(item, $"{path}.qualified", $"« true » ou « false » est attendu, « {qualified} » est lu");
        return new EditorPatient(walker.Required(patient, "id", path), walker.Required(patient, "name", path), ins, qualified == "true");
    }

    private static bool HasValidKey(string ins)
    {
        var digits = ins.Replace("2A", "19", StringComparison.Ordinal).Replace("2B", "18", StringComparison.Ordinal);
        return digits.Length == 15
            && long.TryParse(digits.AsSpan(0, 13), out var number)
            && int.TryParse(digits.AsSpan(13), out var key)
            && key == 97 - (number % 97);
    }
}
