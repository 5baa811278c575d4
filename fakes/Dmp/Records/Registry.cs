using System.Collections.Immutable;

namespace Conformance.Fakes.Dmp;

/// <summary>The registry of one patient. A change gives another registry, so that who reads one is not disturbed.</summary>
/// <param name="Ins">Matricule INS of the patient.</param>
/// <param name="Repository">Where what it lists lies.</param>
/// <param name="Documents">Versions of documents, in the order of their registration.</param>
/// <param name="Sets">Submission sets, in order.</param>
/// <param name="Links">Associations, in order.</param>
internal sealed record Registry(string Ins, Repository Repository, ImmutableList<RegisteredDocument> Documents, ImmutableList<RegisteredSet> Sets, ImmutableList<RegisteredLink> Links)
{
    /// <summary>Every identifier ever given: that most are new is known without looking at each object.</summary>
    private ImmutableHashSet<string> Known { get; init; } = [];

    public static Registry Empty(string ins, Repository repository) => new(ins, repository, [], [], []);

    /// <summary>The version with an identifier; null without it.</summary>
    public RegisteredDocument? Entry(string uuid) => Knows(RegistryIds.Normal(uuid)) ? Documents.Find(document => document.EntryUuid == RegistryIds.Normal(uuid)) : null;

    /// <summary>The last version of a document; null without it.</summary>
    public RegisteredDocument? Latest(string uniqueId) => Knows(uniqueId) ? Documents.FindLast(document => document.UniqueId == uniqueId) : null;

    /// <summary>The last version of a document, by its lid; null without it.</summary>
    public RegisteredDocument? LatestOf(string logicalId) => Documents.FindLast(document => document.LogicalId == RegistryIds.Normal(logicalId));

    public bool HoldsSet(string uniqueId) => Knows(uniqueId) && Sets.Exists(held => held.UniqueId == uniqueId);

    /// <summary>Whether an identifier is that of an object.</summary>
    public bool Knows(string id) => Known.Contains(id);

    /// <summary>The same with other objects after those that it has.</summary>
    public Registry With(IReadOnlyList<RegisteredSet> sets, IReadOnlyList<RegisteredDocument> documents, IReadOnlyList<RegisteredLink> links) => this with
    {
        Sets = Sets.AddRange(sets),
        Documents = Documents.AddRange(documents),
        Links = Links.AddRange(links),
        Known = Known.Union([
            .. sets.SelectMany(set => new[] { set.EntryUuid, set.UniqueId }), .. documents.SelectMany(document => new[] { document.EntryUuid, document.UniqueId }), .. links.Select(link => link.EntryUuid)]),
    };

    /// <summary>The same with another status for a version.</summary>
    public Registry WithStatus(RegisteredDocument document, string status) => this with { Documents = Documents.Replace(document, document with { Status = status }) };
}
