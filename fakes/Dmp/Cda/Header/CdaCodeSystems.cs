using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>The codes of a header come with their code system.</summary>
internal sealed class CdaCodeSystems : ICdaRule
{
    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry) =>
        from coded in Coded(header)
        where CdaHeader.Of(coded, "code") is not null && CdaHeader.Of(coded, "codeSystem") is null
        select new CdaFlaw(RuleNames.CdaCodeSystem, $"{coded.Parent!.Name.LocalName}/{coded.Name.LocalName} « {CdaHeader.Of(coded, "code")} » sans codeSystem");

    private static IEnumerable<XElement> Coded(CdaHeader header) =>
        new[]
        {
            header.At("confidentialityCode"),
            CdaHeader.At(header.Patient, "patient", "administrativeGenderCode"),
            CdaHeader.At(header.LegalAuthenticator, "assignedEntity", "code"),
            header.FacilityCode,
            CdaHeader.At(header.MainAct, "performer", "assignedEntity", "representedOrganization", "standardIndustryClassCode"),
        }.Concat(header.Authors.Select(author => CdaHeader.At(author, "code"))).OfType<XElement>();
}
