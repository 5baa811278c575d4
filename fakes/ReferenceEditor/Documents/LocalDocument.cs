using ReferenceEditor.Dmp;

namespace ReferenceEditor.Documents;

/// <summary>A document of a patient's file, of the present stay or of a past one.</summary>
internal sealed record LocalDocument
{
    /// <summary>Its name in the patient's file.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>typeCode.</summary>
    public required Coded Type { get; init; }

    /// <summary>classCode.</summary>
    public required Coded Class { get; init; }

    /// <summary>When the act that it tells of began: its business date.</summary>
    public required DateTimeOffset ActAt { get; init; }

    /// <summary>When it was written, often days after the act.</summary>
    public required DateTimeOffset WrittenAt { get; init; }

    public required DocumentAuthor Author { get; init; }

    /// <summary>Whether it belongs to a past stay.</summary>
    public required bool IsPast { get; init; }

    public required string Text { get; init; }
}
