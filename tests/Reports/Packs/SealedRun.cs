using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Merging;
using Conformance.Reports.Packs;
using Conformance.Reports.Packs.Lint;
using Conformance.Reports.Packs.Sealing;
using Conformance.Reports.Packs.Signing;
using Conformance.Reports.Packs.Verifying;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;
using Microsoft.Extensions.Time.Testing;

namespace Conformance.Reports.Tests.Packs;

/// <summary>A run of two preuves, conforme both, and the pack that its editor sealed.</summary>
internal sealed class SealedRun : IDisposable
{
    public const string Status = "DMP/UX.12.01.01";
    public const string Signs = "DMP/UX.14-BIS.01.01";

    private readonly TempFolder _temp = new();

    public SealedRun(Action<Recording>? more = null, params IReadOnlyList<string> selected)
    {
        Run = new Recording().Begin(selected.Count > 0 ? selected : [Status, Signs]);
        Run.Record(new EditorDeclared([new DeclaredUser("m1", "m1", Recording.User, "totp")], [new DeclaredPatient("p1", Recording.Ins, true)], new Dictionary<string, string>()));
        Scenario("s1", Status, "DMP ouvert", 40);
        Scenario("s2", Signs, "invisible au patient", 80);
        more?.Invoke(Run);
        Run.Record(new RunEnded());
        VerdictFile.Write(Run.Folder, Run.Report);
        Directory.CreateDirectory(Path.Combine(Run.Folder, "dossier"));
        File.WriteAllText(Path.Combine(Run.Folder, "dossier", "index.html"), "<!doctype html><p>Dossier</p>");
    }

    public Recording Run { get; }

    public string Pack => _temp["dossier.zip"];

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 10, 10, 0, 0, TimeSpan.Zero));

    public string this[string name] => _temp[name];

    /// <summary>Sealed by the editor.</summary>
    public static async Task<SealedRun> ByEditorAsync(Action<Recording>? more = null)
    {
        var run = new SealedRun(more);
        await run.SealAsync(Certificates.Editor);
        return run;
    }

    /// <summary>Sealed by the editor and countersigned by the hospital.</summary>
    public static async Task<SealedRun> ByBothAsync()
    {
        var run = await ByEditorAsync();
        await run.CountersignAsync(Certificates.Hospital);
        return run;
    }

    public Task<PackReport> SealAsync(Signatory? signatory, params IReadOnlyList<Reserve> reserves) =>
        SealAsync(new SealOrder(SealRole.Editeur, signatory, null) { Reserves = reserves });

    public Task<PackReport> SealAsync(SealOrder order, params IReadOnlyList<string> besides) => Sealing(besides).SealAsync(Run.Folder, Pack, order, () => { }, CancellationToken.None);

    public Task<PackReport> CountersignAsync(Signatory signatory) =>
        Sealing([]).CountersignAsync(Pack, Pack, new SealOrder(SealRole.Etablissement, signatory, null), () => { }, CancellationToken.None);

    public PackReport Verify(Trust? trust = null, string? build = null, string? rem = null, Func<string, RunReport>? judge = null) =>
        new PackVerification(new LintQuestions(build, rem, [], []), trust ?? Certificates.Trust, judge, Clock).Verify(Pack, () => { }, CancellationToken.None);

    public static RunReport Judge(string folder) => RecordedRun.Open(folder).Judge(Tree.Catalogue, new Judgement(Tree.Catalogue, new CheckBook(typeof(Recording).Assembly)));

    public void Dispose()
    {
        Run.Dispose();
        _temp.Dispose();
    }

    private PackSealing Sealing(IReadOnlyList<string> besides) => new(new LintQuestions(null, null, [Status, Signs, .. besides], []), Judge, Clock);

    private void Scenario(string execution, string preuve, string text, byte shade)
    {
        Run.Scenario(execution, preuve).Step(execution, "Quand il ouvre le dossier");
        Run.Record(new LeaseTaken([Recording.User], [Recording.Ins]), execution);
        Run.Exchange("dmp", "TD0.2", $"POST /{execution} HTTP/1.1\r\nAuthorization: [expurgé]\r\n\r\n<ins>{Recording.Ins}</ins>", "HTTP/1.1 200 OK\r\n\r\n");
        Run.Ask(execution, preuve, Outcome.Respecte, witnesses: Run.Screen(execution, "dmp-status", text, Pictures.Png(shade))).End(execution);
    }
}
