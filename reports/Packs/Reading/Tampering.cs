namespace Conformance.Reports.Packs.Reading;

/// <summary>Where the files of a pack and its manifest part.</summary>
internal static class Tampering
{
    /// <summary>Everything that is not as the manifest says.</summary>
    public static IEnumerable<PackFinding> Between(Manifest manifest, IReadOnlyDictionary<string, FileFacts> files, IReadOnlySet<string> refused)
    {
        var here = files.Values.Where(file => PackLayout.IsEvidence(file.Name)).ToDictionary(file => file.Name);
        var altered = manifest.Digests.Where(line => here.TryGetValue(line.Key, out var file) && file.Sha256 is { } digest && digest != line.Value).ToDictionary();
        var missing = manifest.Digests.Where(line => !here.ContainsKey(line.Key) && !refused.Contains(PlainText.Of(line.Key))).ToDictionary();
        var extra = here.Values.Where(file => !manifest.Digests.ContainsKey(file.Name)).ToDictionary(file => file.Name);
        return [.. Swapped(altered, here), .. Renamed(missing, extra), .. Altered(altered, here), .. missing.Select(Missing), .. extra.Values.Select(Extra)];
    }

    private static IReadOnlyList<PackFinding> Swapped(Dictionary<string, string> altered, Dictionary<string, FileFacts> here)
    {
        var findings = new List<PackFinding>();
        foreach (var (name, expected) in altered.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList())
        {
            var other = altered.FirstOrDefault(pair => string.CompareOrdinal(pair.Key, name) > 0 && here[pair.Key].Sha256 == expected && here[name].Sha256 == pair.Value).Key;
            if (other is null)
                continue;
            altered.Remove(name);
            altered.Remove(other);
            findings.Add(new PackFinding(PackFindingKind.Echange, PlainText.Of(name), $"{PlainText.Of(name)} et {PlainText.Of(other)} ont échangé leurs contenus."));
        }

        return findings;
    }

    private static IReadOnlyList<PackFinding> Renamed(Dictionary<string, string> missing, Dictionary<string, FileFacts> extra)
    {
        var findings = new List<PackFinding>();
        foreach (var (name, digest) in missing.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList())
        {
            if (extra.Values.FirstOrDefault(file => file.Sha256 == digest) is not { } moved)
                continue;
            missing.Remove(name);
            extra.Remove(moved.Name);
            findings.Add(new PackFinding(PackFindingKind.Renomme, PlainText.Of(name), $"{PlainText.Of(name)} se trouve sous le nom {PlainText.Of(moved.Name)}."));
        }

        return findings;
    }

    private static IEnumerable<PackFinding> Altered(Dictionary<string, string> altered, Dictionary<string, FileFacts> here) => altered.Select(line => new PackFinding(
        PackFindingKind.Altere, PlainText.Of(line.Key), $"SHA-256 attendu {line.Value[..16]}…, observé {here[line.Key].Sha256![..16]}… : le fichier a changé depuis le scellement."));

    private static PackFinding Missing(KeyValuePair<string, string> line) =>
        new(PackFindingKind.Manquant, PlainText.Of(line.Key), "Le manifeste le cite, l'archive ne le contient pas.");

    private static PackFinding Extra(FileFacts file) =>
        new(PackFindingKind.EnTrop, PlainText.Of(file.Name), "L'archive le contient, le manifeste ne le cite pas : personne ne l'a scellé.");
}
