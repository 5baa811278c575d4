namespace ReferenceEditor.Dossier.Versions;

/// <summary>How the patient's file brings the notices.</summary>
internal enum NoticeDelivery
{
    /// <summary>By itself, once the file is on the screen.</summary>
    Afterwards,

    /// <summary>With the file, which waits for them.</summary>
    WithTheFile,

    /// <summary>When the user asks.</summary>
    OnDemand,
}

/// <summary>Says how the notices come.</summary>
/// <param name="Way">The way.</param>
internal sealed record NoticeSettings(NoticeDelivery Way);
