using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>What the DMP holds for a patient.</summary>
/// <param name="Ins">Matricule INS, 15 characters.</param>
/// <param name="State">State of the DMP towards the professionals who ask.</param>
/// <param name="Documents">Documents, in the order of the list.</param>
public sealed record DmpPatient(string Ins, DmpState State, IReadOnlyList<DmpDocument> Documents)
{
    /// <summary>Who the patient is, in TD0.2 answers.</summary>
    public DmpPerson Person { get; init; } = DmpPerson.Fictional;

    /// <summary>NameID of each treating doctor of the patient.</summary>
    public IReadOnlyList<string> TreatingDoctors { get; init; } = [];

    /// <summary>Whether the patient opposes access in an emergency (bris de glace, centre 15).</summary>
    public bool OpposesEmergencyAccess { get; init; }
}

/// <summary>Identity of a patient, fictional.</summary>
/// <param name="Family">Name.</param>
/// <param name="Given">First given name.</param>
/// <param name="Sex">M or F.</param>
/// <param name="BirthDate">yyyyMMdd.</param>
public sealed record DmpPerson(string Family, string Given, string Sex, string BirthDate)
{
    /// <summary>The identity of a patient of whom nothing else was said.</summary>
    public static DmpPerson Fictional { get; } = new("DEMONSTRATION", "CAMILLE", "F", "19800101");
}
