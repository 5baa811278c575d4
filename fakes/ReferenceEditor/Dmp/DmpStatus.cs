namespace ReferenceEditor.Dmp;

/// <summary>State of a patient's DMP for the professional who asks.</summary>
internal enum DmpStatus
{
    /// <summary>Open, and the professional may read it.</summary>
    OuvertAutorise,

    /// <summary>Open, and the professional may not read it.</summary>
    OuvertNonAutorise,

    /// <summary>Open, and the patient opposes the professional's access.</summary>
    OuvertInterdit,

    /// <summary>No DMP for this patient.</summary>
    NonCree,

    /// <summary>Closed.</summary>
    Ferme,
}
