using System.Text.Json;
using CliWrap.Buffered;
using Conformance.Fakes.Pki;
using Conformance.Reports.Verdicts;

namespace Conformance.EndToEnd.Tests;

/// <summary>What <c>check</c> says of a product whose map is right, and of one whose map is broken in several places.</summary>
public class CheckTests
{
    private readonly CommandLine _conformance = new();
    private readonly string _pki = Directory.CreateTempSubdirectory("conformance-pki-").FullName;

    [TearDown]
    public void Discard()
    {
        _conformance.Dispose();
        Directory.Delete(_pki, recursive: true);
    }

    [Test]
    public async Task A_right_map_is_proved_alive_and_nothing_is_kept()
    {
        var result = await _conformance.SayAsync("check", "--out", _conformance.Out);
        result.ExitCode.Should().Be(ExitCodes.Conforme, result.StandardOutput);
        result.StandardOutput.Should().ContainAll("map.acts.log-in", "map.acts.send-message", "map.criteria.voie", "FINESS géographique", "· 0 ✗").And.NotContain("│ ✗");
        result.StandardError.Should().Contain("visite 1/");
        Directory.GetFileSystemEntries(_conformance.Out).Should().BeEmpty();
    }

    [Test]
    public async Task Things_broken_are_each_sorted_by_their_cause_and_what_depends_on_them_is_not_tried()
    {
        var result = await _conformance.SayAsync("check", Broken(), "--json", "--out", _conformance.Out);
        result.ExitCode.Should().Be(ExitCodes.Invalide, result.StandardOutput);
        var lines = Lines(result);
        lines.Where(line => line.State == "erreur").Select(line => (line.What, line.Cause)).Should().BeEquivalentTo(
        [
            ("certificates[0], auth-expire.crt", "environnement"),
            ("map.acts.list-dmp-documents", "configuration"),
            ("map.criteria.nom", "configuration"),
            ("map.readings.access-log", "produit"),
            ("map.acts.change-password", "configuration"),
        ]);
        lines.Single(line => line.What == "map.acts.list-dmp-documents").Detail.Should().ContainAll("map.acts.list-dmp-documents[0]", "désigne plusieurs éléments", "/patients/p01");
        lines.Single(line => line.What == "map.criteria.nom").Detail.Should().ContainAll("Nom de famille", "/messages/nouveau");
        lines.Single(line => line.What == "map.acts.change-password").Detail.Should().Contain("users.motdepasse1");
        lines.Single(line => line.What == "map.readings.dmp-documents").Should().Match<Line>(line => line.State == "non-essaye" && line.Detail.Contains("faute de map.acts.list-dmp-documents"));
        lines.Single(line => line.What == "map.acts.send-message").State.Should().Be("non-essaye");
        lines.Single(line => line.What == "map.acts.open-correspondent-search").State.Should().Be("ok");
        lines.Where(line => line.Cause is "produit").Should().OnlyContain(line => File.Exists(line.Screenshot));
    }

    private static IReadOnlyList<Line> Lines(BufferedCommandResult result) =>
        JsonDocument.Parse(result.StandardOutput).RootElement.GetProperty("lines").Deserialize<List<Line>>(JsonSerializerOptions.Web)!;

    /// <summary>A locator that means several links, a wrong label, a wrong password, a page that fails, an expired certificate.</summary>
    private string Broken()
    {
        var expired = TestPki.Open(_pki, TestStructure.Default, TimeProvider.System).ExpiredAuth;
        var path = Path.Combine(_pki, "casse.yaml");
        File.WriteAllText(path, File.ReadAllText(Path.Combine(CommandLine.Editors, "reference.yaml"))
            .Replace("- click: { role: link, name: Documents du DMP }", "- click: { role: link }", StringComparison.Ordinal)
            .Replace("nom: { label: Nom, exact: true }", "nom: { label: Nom de famille }", StringComparison.Ordinal)
            .Replace(":-Essai-Motdepasse1-2026", ":-Faux-Motdepasse1-2026", StringComparison.Ordinal)
            .Replace("- click: { role: link, name: Journal des accès, within: { role: navigation, name: Principale } }", "- go: /erreur", StringComparison.Ordinal)
            .Replace("\nmap:\n", $"\ncertificates: [ {{ file: \"{expired.CertificatePath}\", key: \"{expired.KeyPath}\", use: auth }} ]\n\nmap:\n", StringComparison.Ordinal));
        return path;
    }

    private sealed record Line(string What, string State, string? Cause, string Detail, string? Screenshot);
}
