namespace Conformance.Reports.Journal.Facts;

/// <summary>A run begins.</summary>
/// <param name="RunId">Identifier of the run, also the name of its folder.</param>
/// <param name="Harness">Version of the harness.</param>
/// <param name="Rem">REM and version that the catalogue speaks of.</param>
/// <param name="Editor">Product under test.</param>
/// <param name="Selected">Canonical ids of the preuves to be judged.</param>
/// <param name="Exclusions">Exigences declared non-applicable, with their justification.</param>
public sealed record RunStarted(
    string RunId,
    string Harness,
    string Rem,
    EditorIdentity Editor,
    IReadOnlyList<string> Selected,
    IReadOnlyList<Exclusion> Exclusions) : JournalFact;

/// <summary>The product under test, as its editor file names it.</summary>
/// <param name="Name">Company that publishes it.</param>
/// <param name="Product">Commercial name.</param>
/// <param name="Version">Version built.</param>
public sealed record EditorIdentity(string Name, string Product, string Version);

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
public sealed record DeclaredUser(string Id, string Login, string NationalId, string? SecondFactor);

/// <summary>A fictional patient of the product.</summary>
/// <param name="Id">Name in the editor file.</param>
/// <param name="Ins">Matricule INS, 15 digits; null when the patient has none.</param>
/// <param name="InsQualified">Whether the product holds the identity as qualified.</param>
public sealed record DeclaredPatient(string Id, string? Ins, bool InsQualified);

/// <summary>The product's own clock was moved through its hook.</summary>
/// <param name="Days">Days from the real date, positive towards the future.</param>
public sealed record ClockMoved(int Days) : JournalFact;

/// <summary>Users and patients lent to one scenario alone until it ends: what a service sees of them belongs to it.</summary>
/// <param name="Users">National identifiers of the users.</param>
/// <param name="Patients">Matricules INS of the patients.</param>
public sealed record LeaseTaken(IReadOnlyList<string> Users, IReadOnlyList<string> Patients) : JournalFact;
