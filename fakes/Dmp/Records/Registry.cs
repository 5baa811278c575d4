using System.Collections.Immutable;

namespace Conformance.Fakes.Dmp;

/// <summary>The registry of one patient. A change gives another registry, so that who reads one is not disturbed.</summary>
/// <param name="Ins">Matricule INS of the patient.</param>
/// <param name="Documents">Versions of documents, in the order of their registration.</param>
/// <param name="Sets">Submission sets, in order.</param>
/// <param name="Links">Associations, in order.</param>
internal sealed record Registry(string Ins, ImmutableList<RegisteredDocument> Documents, ImmutableList<RegisteredSet> Sets, ImmutableList<RegisteredLink> Links)
{
    public static Registry Empty(string ins) => new(ins, [], [], []);

    /// <summary>The version with an identifier; null without it.</summary>
    public RegisteredDocument? Entry(string uuid) => Documents.Find(document => document.EntryUuid == RegistryIds.Normal(uuid));

    /// <summary>The last version of a document; null without it.</summary>
    public RegisteredDocument? Latest(string uniqueId) => Documents.FindLast(document => document.UniqueId == uniqueId);

    /// <summary>The last version of a document, by its lid; null without it.</summary>
    public RegisteredDocument? LatestOf(string logicalId) => Documents.FindLast(document => document.LogicalId == RegistryIds.Normal(logicalId));

    public bool Knows(string uuid) => Documents.Exists(found => found.EntryUuid == uuid) || Sets.Exists(found => found.EntryUuid == uuid) || Links.Exists(found => found.EntryUuid == uuid);

    /// <summary>The same with another status for a version.</summary>
    public Registry WithStatus(RegisteredDocument document, string status) => this with { Documents = Documents.Replace(document, document with { Status = status }) };
}
