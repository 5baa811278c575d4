namespace Conformance.Steps.Editors.File;

/// <summary>A fictional patient that the product already holds.</summary>
/// <param name="Id">Name in this file, also the product's own identifier for it.</param>
/// <param name="Name">Name by which the product's screens show the patient.</param>
/// <param name="Ins">Matricule INS under the test OID, 15 digits.</param>
/// <param name="InsQualified">Whether the product holds the identity as qualified.</param>
/// <param name="For">Canonical ids of the exigences that the patient is reserved for; empty when it serves any.</param>
public sealed record EditorPatient(string Id, string Name, string Ins, bool InsQualified, IReadOnlyList<string> For)
{
    /// <summary>Date of birth that the product holds, of the month that the INS tells; null when the file does not say.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>Whether the patient is kept for some exigences, and one of these is among them.</summary>
    /// <param name="exigences">Canonical ids.</param>
    public bool IsKeptFor(IEnumerable<string> exigences) => For.Intersect(exigences).Any();

    /// <summary>Whether the patient may serve a scenario of some exigences.</summary>
    /// <param name="exigences">Canonical ids.</param>
    public bool MayServe(IEnumerable<string> exigences) => For.Count == 0 || IsKeptFor(exigences);
}
