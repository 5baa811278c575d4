using ReferenceEditor.Dmp.Feeding;

namespace ReferenceEditor.Defects.HorsRem;

/// <summary>What the reports of functional explorations say when that department is set up at the level of the legal entity.</summary>
/// <param name="structure">The hospital.</param>
internal sealed class LegalEntityExplorations(StructureSettings structure)
{
    private const string Exploration = "70004-7";
    private readonly Organization _entity = new("1" + structure.FinessJuridique, structure.Name);

    public bool Concerns(ClinicalHeader header) => header.Type.Code == Exploration;

    public IReadOnlyList<HeaderAuthor> Move(IReadOnlyList<HeaderAuthor> authors) => [.. authors.Select(author => author with { Organization = _entity })];

    public ClinicalHeader Move(ClinicalHeader header) => Concerns(header)
        ? header with { Authors = Move(header.Authors), Responsible = header.Responsible with { Organization = _entity }, Custodian = _entity }
        : header;
}
