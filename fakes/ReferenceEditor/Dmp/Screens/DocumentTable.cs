using ReferenceEditor.Patients;

namespace ReferenceEditor.Dmp.Screens;

/// <summary>Documents shown together on a screen.</summary>
/// <param name="Patient">Whose they are.</param>
/// <param name="Label">What the list is called.</param>
/// <param name="Documents">The documents.</param>
internal sealed record DocumentTable(Patient Patient, string Label, IReadOnlyList<ListedDocument> Documents);
