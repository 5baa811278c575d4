namespace Conformance.Fakes.Dmp;

/// <summary>A document has a custodian, which is a structure.</summary>
internal sealed class CdaCustodian : ICdaRule
{
    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry) => CdaPeople.Organisation(
        RuleNames.CdaCustodian, "custodian", header.At("custodian", "assignedCustodian", "representedCustodianOrganization"));
}
