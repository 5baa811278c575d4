namespace Conformance.Reports.Attestations;

/// <summary>A permanent link to a result of Gazelle: its form alone is looked at, and nothing is fetched.</summary>
internal static class PermanentLink
{
    /// <summary>What is wrong with it, in French; null when nothing is.</summary>
    public static string? Defect(string? link)
    {
        if (string.IsNullOrWhiteSpace(link))
            return "le lien permanent de Gazelle manque : donnez « --lien »";
        if (!Uri.TryCreate(link, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps || address.UserInfo.Length > 0)
            return $"« {link} » n'est pas une adresse https";
        if (address.HostNameType is not UriHostNameType.Dns || address.IsLoopback || !address.Host.Contains('.', StringComparison.Ordinal))
            return $"« {link} » ne mène pas à un serveur public";
        return NamesAResult(address) ? null : $"« {link} » mène à un site et non à un résultat : un lien permanent porte l'identifiant du résultat";
    }

    private static bool NamesAResult(Uri address) => address.PathAndQuery.Any(char.IsAsciiDigit);
}
