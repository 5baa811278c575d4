using System.Text.Json.Serialization;

namespace Conformance.Reports.Packs;

/// <summary>Something found against a pack.</summary>
/// <param name="Kind">What happened to it.</param>
/// <param name="Subject">File, preuve or signature that it is about; spelled out where it would not print.</param>
/// <param name="Message">What is expected, what is observed and what to do, in French.</param>
public sealed record PackFinding(PackFindingKind Kind, string Subject, string Message)
{
    /// <summary>How much it weighs.</summary>
    public Weight Weight => Kind switch
    {
        PackFindingKind.Illisible => Weight.Unreadable,
        PackFindingKind.NonSigne or PackFindingKind.SignataireInconnu => Weight.Unvouched,
        PackFindingKind.Partiel or PackFindingKind.CertificatExpire => Weight.Remark,
        _ => Weight.Refused,
    };

    /// <summary>The kind as people read it.</summary>
    [JsonIgnore]
    public string Title => PackFindingTitles.Of(Kind);
}

/// <summary>What a finding makes of the pack.</summary>
public enum Weight
{
    /// <summary>Good to know.</summary>
    Remark,

    /// <summary>Nothing is wrong, but nobody known answers for it.</summary>
    Unvouched,

    /// <summary>The pack is not to be relied on.</summary>
    Refused,

    /// <summary>The pack cannot be read.</summary>
    Unreadable,
}
