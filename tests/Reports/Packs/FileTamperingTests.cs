using Conformance.Reports.Packs;
using Conformance.Reports.Packs.Verifying;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Packs;

public sealed class FileTamperingTests
{
    private const string Page = "dossier/index.html";
    private const string Journal = "journal.ndjson";

    private SealedRun _run = null!;

    [SetUp]
    public async Task SealAsync() => _run = await SealedRun.ByEditorAsync();

    [TearDown]
    public void Delete() => _run.Dispose();

    [Test]
    public void Names_an_altered_file() => Found(_run.Change(Page, text => text + " ")).Should().Equal((PackFindingKind.Altere, Page));

    [Test]
    public void Names_a_missing_file() => Found(_run.Remove(Page)).Should().Equal((PackFindingKind.Manquant, Page));

    [Test]
    public void Names_an_extra_file() => Found(_run.Put("dossier/annexe.html", "?")).Should().Equal((PackFindingKind.EnTrop, "dossier/annexe.html"));

    [Test]
    public void Names_a_renamed_file_once() => Found(_run.Move(Page, "dossier/accueil.html")).Should().Equal((PackFindingKind.Renomme, Page));

    [Test]
    public void Names_two_swapped_files()
    {
        var blobs = _run.Blobs();
        Found(_run.Swap(blobs[0], blobs[1])).Should().Contain((PackFindingKind.Echange, blobs[0])).And.NotContain(finding => finding.Kind == PackFindingKind.Altere);
    }

    [Test]
    public async Task Names_a_journal_that_comes_from_another_run()
    {
        using var other = await SealedRun.ByEditorAsync();
        Found(_run.Put(Journal, Text(other).Replace("20260309-093000-a1b2c3", "20260310-000000-ffffff", StringComparison.Ordinal))).Should().Contain((PackFindingKind.Altere, Journal));
    }

    [Test]
    public void Names_a_blob_that_no_journal_cites()
    {
        var name = "blobs/" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("d'ailleurs"u8));
        Found(_run.Put(name, "d'ailleurs").Remanifest()).Should().Contain((PackFindingKind.Melange, name));
    }

    [Test]
    public void Names_a_blob_that_is_not_what_its_name_says()
    {
        var blob = _run.Blobs()[0];
        Found(_run.Put(blob, "autre chose").Remanifest()).Should().Contain((PackFindingKind.Melange, blob));
    }

    [Test]
    public void Names_a_blob_that_the_journal_cites_in_vain()
    {
        var blob = _run.Blobs()[0];
        Found(_run.Remove(blob).Remanifest()).Should().Contain((PackFindingKind.PreuveManquante, blob));
    }

    [Test]
    public void Names_the_line_where_a_journal_lost_one() =>
        Said(_run.Change(Journal, text => Without(text, 4)).Remanifest(), PackFindingKind.JournalRompu).Should().Contain("ligne 5");

    [Test]
    public void Names_the_line_where_a_journal_was_put_in_another_order() =>
        Said(_run.Change(Journal, text => Swapped(text, 4)).Remanifest(), PackFindingKind.JournalRompu).Should().Contain("ligne 5");

    [Test]
    public void Names_a_verdict_that_its_findings_contradict() =>
        Found(_run.Change("verdicts.json", text => ReplaceFirst(text, "\"outcome\": \"respecte\"", "\"outcome\": \"enfreint\"")).Remanifest()).Should().Contain((PackFindingKind.VerdictContredit, SealedRun.Status));

    [Test]
    public void Names_a_verdict_that_is_missing() =>
        Found(_run.Change("verdicts.json", text => text.Replace(SealedRun.Signs, "DMP/UX.14-BIS.01.02", StringComparison.Ordinal)).Remanifest()).Should().Contain((PackFindingKind.PreuveManquante, SealedRun.Signs));

    [Test]
    public void Says_of_a_pack_without_verdicts_that_they_are_missing() =>
        Found(_run.Put("verdicts.json", "{}")).Should().Contain((PackFindingKind.PreuveManquante, "verdicts.json"));

    [Test]
    public void Says_all_of_several_at_once() =>
        Found(_run.Change("LISEZ-MOI.txt", text => text + "!").Remove(Page).Put("autre.txt", "?")).Select(finding => finding.Kind)
            .Should().BeEquivalentTo([PackFindingKind.Altere, PackFindingKind.Manquant, PackFindingKind.EnTrop]);

    [Test]
    public void Altered_is_exit_1() => _run.Change(Page, text => text + " ").Verify().Exit.Should().Be(ExitCodes.NonConforme);

    [TestCase("")]
    [TestCase("ce n'est pas un zip")]
    public void What_is_no_zip_is_unreadable(string content)
    {
        File.WriteAllText(_run.Pack, content);
        _run.Verify().Should().Match<PackReport>(report => report.Exit == ExitCodes.Invalide && report.Findings[0].Kind == PackFindingKind.Illisible);
    }

    [Test]
    public void A_zip_cut_short_is_unreadable()
    {
        var bytes = File.ReadAllBytes(_run.Pack);
        File.WriteAllBytes(_run.Pack, bytes[..(bytes.Length / 2)]);
        _run.Verify().Exit.Should().Be(ExitCodes.Invalide);
    }

    [Test]
    public void A_zip_without_a_manifest_is_unreadable() => _run.Remove("manifest.sha256").Verify().Exit.Should().Be(ExitCodes.Invalide);

    [Test]
    public void A_byte_changed_in_any_file_names_that_file()
    {
        foreach (var name in _run.Names().Where(PackLayout.IsEvidence))
        {
            var content = _run.Read(name);
            Found(_run.Put(name, [.. content[..^1], (byte)(content[^1] ^ 1)])).Should().Contain((PackFindingKind.Altere, name));
            _run.Put(name, content);
        }
    }

    private static IReadOnlyList<(PackFindingKind Kind, string Subject)> Found(SealedRun run) =>
        [.. run.Verify().Findings.Where(finding => finding.Weight >= Weight.Refused).Select(finding => (finding.Kind, finding.Subject))];

    private static string Said(SealedRun run, PackFindingKind kind) => run.Verify().Findings.First(finding => finding.Kind == kind).Message;

    private static string Text(SealedRun run) => System.Text.Encoding.UTF8.GetString(run.Read(Journal));

    private static string Without(string text, int rank) => string.Join('\n', text.Split('\n').Where((_, index) => index != rank));

    private static string Swapped(string text, int rank)
    {
        var lines = text.Split('\n');
        (lines[rank], lines[rank + 1]) = (lines[rank + 1], lines[rank]);
        return string.Join('\n', lines);
    }

    private static string ReplaceFirst(string text, string from, string to) => text.IndexOf(from, StringComparison.Ordinal) is var at && at < 0 ? throw new ArgumentException(from) : text[..at] + to + text[(at + from.Length)..];
}
