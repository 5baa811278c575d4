namespace Conformance.Reports.Journal.Facts;

/// <summary>A run begins.</summary>
/// <param name="RunId">Identifier of the run, also the name of its folder.</param>
/// <param name="Harness">Version of the harness.</param>
/// <param name="Rem">REM and version that the catalogue speaks of.</param>
/// <param name="Editor">Product under test.</param>
/// <param name="Selected">Canonical ids of the preuves to be judged.</param>
/// <param name="Exclusions">Exigences declared non-applicable, with their justification.</param>
/// <param name="Shard">Which part of a larger run it is; null for a run of its own.</param>
/// <param name="Configuration">Lower-case hexadecimal SHA-256 of how the product was set: its editor file and the defects turned on; null where the run does not say.</param>
public sealed record RunStarted(
    string RunId,
    string Harness,
    string Rem,
    EditorIdentity Editor,
    IReadOnlyList<string> Selected,
    IReadOnlyList<Exclusion> Exclusions,
    Shard? Shard = null,
    string? Configuration = null) : JournalFact;

/// <summary>One part of a run that several processes share, as <c>--shard i/n</c> says.</summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Of">How many parts there are.</param>
/// <param name="Whole">Canonical ids of the preuves that all parts judge together.</param>
public sealed record Shard(int Number, int Of, IReadOnlyList<string> Whole)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Number}/{Of}";
}

/// <summary>Runs were put together. Their journals stay as they are; this entry pins each by the hash of its last line.</summary>
/// <param name="RunId">Identifier of the whole, also the name of its folder.</param>
/// <param name="Harness">Version of the harness that put them together.</param>
/// <param name="Parts">The runs, in the order in which they are told.</param>
public sealed record RunsMerged(string RunId, string Harness, IReadOnlyList<MergedPart> Parts) : JournalFact;

/// <summary>A run that is part of a whole; its journal is <c>parts/&lt;RunId&gt;/journal.ndjson</c>.</summary>
/// <param name="RunId">Identifier of the run.</param>
/// <param name="Entries">Entries of its journal.</param>
/// <param name="Head">Hash of its last entry.</param>
public sealed record MergedPart(string RunId, int Entries, string Head);

/// <summary>The product under test, as its editor file names it.</summary>
/// <param name="Name">Company that publishes it.</param>
/// <param name="Product">Commercial name.</param>
/// <param name="Version">Version built.</param>
/// <param name="Referenced">Version that was référencée, or stands for it, from which this one descends; null when the file does not say.</param>
public sealed record EditorIdentity(string Name, string Product, string Version, string? Referenced = null);

/// <summary>An exigence that the editor declares non-applicable.</summary>
/// <param name="Exigence">Canonical id.</param>
/// <param name="Justification">Why, in the editor's words; never empty.</param>
public sealed record Exclusion(string Exigence, string Justification);

/// <summary>A run came to its end.</summary>
public sealed record RunEnded : JournalFact;

/// <summary>A run that had stopped goes on, in the same journal.</summary>
/// <param name="Abandoned">Executions that had not come to their end: their scenarios are played anew, and no verdict rests on them.</param>
public sealed record RunResumed(IReadOnlyList<string> Abandoned) : JournalFact;

/// <summary>A run could not go on: what had not begun cannot be told.</summary>
/// <param name="Cause">Who is to look.</param>
/// <param name="Message">What, where and what to do, in French.</param>
public sealed record RunInterrupted(InterruptionCause Cause, string Message) : JournalFact;

/// <summary>What the editor file declares and the checks compare with what is seen.</summary>
/// <param name="Users">Accounts of the product.</param>
/// <param name="Patients">Fictional patients of the product.</param>
/// <param name="Declarations">Free declarations by key, such as the label of a second factor in the product's log.</param>
public sealed record EditorDeclared(
    IReadOnlyList<DeclaredUser> Users,
    IReadOnlyList<DeclaredPatient> Patients,
    IReadOnlyDictionary<string, string> Declarations) : JournalFact;

/// <summary>An account of the product.</summary>
/// <param name="Id">Name in the editor file.</param>
/// <param name="Login">Identifier typed at log-in.</param>
/// <param name="NationalId">National identifier (8 followed by the RPPS number), as the VIHF must carry it.</param>
/// <param name="SecondFactor"><c>totp</c>, <c>psc</c>, or null without a second factor.</param>
/// <param name="Name">Given and family names; null where the run does not say.</param>
public sealed record DeclaredUser(string Id, string Login, string NationalId, string? SecondFactor, string? Name = null);

/// <summary>A fictional patient of the product.</summary>
/// <param name="Id">Name in the editor file.</param>
/// <param name="Ins">Matricule INS, 15 digits; null when the patient has none.</param>
/// <param name="InsQualified">Whether the product holds the identity as qualified.</param>
/// <param name="Name">Name under which the screens show them; null where the run does not say.</param>
public sealed record DeclaredPatient(string Id, string? Ins, bool InsQualified, string? Name = null);

/// <summary>The product's own clock was moved through its hook.</summary>
/// <param name="Days">Days from the real date, positive towards the future.</param>
public sealed record ClockMoved(int Days) : JournalFact;

/// <summary>A scenario went on with the session that a former one had opened: its log-in is not seen here.</summary>
/// <param name="User">Name of the account in the editor file.</param>
public sealed record SessionResumed(string User) : JournalFact;

/// <summary>The run could not leave the product as it found it. No verdict changes for it.</summary>
/// <param name="Hook">Key of the editor file that was to put it back: <c>hooks.reset</c>.</param>
/// <param name="Message">What remains, and what to do, in French.</param>
public sealed record ProductLeftChanged(string Hook, string Message) : JournalFact;

/// <summary>Users and patients lent to one scenario alone until it ends: what a service sees of them belongs to it.</summary>
/// <param name="Users">National identifiers of the users.</param>
/// <param name="Patients">Matricules INS of the patients.</param>
public sealed record LeaseTaken(IReadOnlyList<string> Users, IReadOnlyList<string> Patients) : JournalFact;
