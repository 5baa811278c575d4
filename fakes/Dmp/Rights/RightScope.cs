using System.Text.Json.Serialization;

namespace Conformance.Fakes.Dmp;

/// <summary>How far a right goes.</summary>
internal enum RightScope
{
    /// <summary>No public source tells: allowed, to be confirmed.</summary>
    [JsonStringEnumMemberName("a-confirmer")]
    ToConfirm,

    /// <summary>Whatever is asked.</summary>
    [JsonStringEnumMemberName("ouvert")]
    Open,

    /// <summary>Nothing.</summary>
    [JsonStringEnumMemberName("ferme")]
    Closed,

    /// <summary>References of documents, never their metadata: returnType ObjectRef (TD3.1b).</summary>
    [JsonStringEnumMemberName("references")]
    References,

    /// <summary>Those who answer emergency calls.</summary>
    [JsonStringEnumMemberName("regulation")]
    Regulation,

    /// <summary>Documents that the professional wrote.</summary>
    [JsonStringEnumMemberName("auteur")]
    OwnDocuments,

    /// <summary>Documents that the professional wrote; all of them for the treating doctor.</summary>
    [JsonStringEnumMemberName("auteur-ou-medecin-traitant")]
    OwnDocumentsOrTreatingDoctor,

    /// <summary>Documents of the structure.</summary>
    [JsonStringEnumMemberName("structure")]
    StructureDocuments,
}
