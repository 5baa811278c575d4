using System.Xml.Linq;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Search;

namespace ReferenceEditor.Tests.Clinical;

public sealed class Td31Tests
{
    private const string Answer = """
        <q:AdhocQueryResponse xmlns:q="urn:oasis:names:tc:ebxml-regrep:xsd:query:3.0" xmlns="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0"
            status="urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Success">
          <RegistryObjectList><ExtrinsicObject id="urn:uuid:1" mimeType="text/xml">
            <Slot name="creationTime"><ValueList><Value>20260301091500</Value></ValueList></Slot>
            <Slot name="repositoryUniqueId"><ValueList><Value>1.2.3</Value></ValueList></Slot>
            <Name><LocalizedString value="Lettre fictive"/></Name>
            <Classification classificationScheme="urn:uuid:93606bcf-9494-43ec-9b4e-a7748d1a838d">
              <Slot name="authorPerson"><ValueList><Value>899900000017^ESSAI^Camille^^^^^^&amp;1.2&amp;ISO^D^^^IDNPS</Value></ValueList></Slot></Classification>
            <Classification classificationScheme="urn:uuid:f0306f51-975f-434e-a61c-c59651d33983" nodeRepresentation="11490-0"><Name><LocalizedString value="Lettre de liaison"/></Name></Classification>
            <Classification classificationScheme="urn:uuid:f4f85eac-e6cb-4883-b524-f2705394840f" nodeRepresentation="N"/>
            <Classification classificationScheme="urn:uuid:f4f85eac-e6cb-4883-b524-f2705394840f" nodeRepresentation="INVISIBLE_PATIENT"/>
            <ExternalIdentifier identificationScheme="urn:uuid:2e82c1f6-a085-4c72-9da3-8640a32e42ab" value="1.2.3.4"/>
          </ExtrinsicObject></RegistryObjectList>
        </q:AdhocQueryResponse>
        """;

    [Test]
    public void Reads_what_the_registry_says_of_a_document() =>
        Td31.Read(XElement.Parse(Answer)).Single().Should().BeEquivalentTo(new DmpDocument
        {
            EntryUuid = "urn:uuid:1",
            UniqueId = "1.2.3.4",
            Repository = "1.2.3",
            Title = "Lettre fictive",
            Type = "Lettre de liaison",
            TypeCode = "11490-0",
            CreatedAt = new DateTimeOffset(2026, 3, 1, 9, 15, 0, TimeSpan.Zero),
            Author = "Camille ESSAI",
            MimeType = "text/xml",
            ConfidentialityCodes = ["N", "INVISIBLE_PATIENT"],
        });

    [Test]
    public void Reads_an_empty_list() =>
        Td31.Read(XElement.Parse("""<AdhocQueryResponse status="urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Success"/>""")).Should().BeEmpty();

    [Test]
    public void Tells_why_the_registry_refused()
    {
        var read = () => Td31.Read(XElement.Parse("""
            <r status="urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Failure"><RegistryError errorCode="DMPAccessForbidden" codeContext="Accès refusé"/></r>
            """));
        read.Should().Throw<DmpUnavailableException>().Which.Detail.Should().Be("DMPAccessForbidden : Accès refusé");
    }

    [Test]
    public void Asks_for_the_approved_documents_of_the_patient() =>
        Td31.Ask(new Ins("277076322082910", "1.2.250.1.213.1.4.10"), DmpCriteria.None).Body.Value.Should().Be(
            "'277076322082910^^^&1.2.250.1.213.1.4.10&ISO^NH'('urn:oasis:names:tc:ebxml-regrep:StatusType:Approved')");

    [Test]
    public void Asks_for_each_criterion_in_universal_time() =>
        Td31.Ask(new Ins("277076322082910", "1.2.250.1.213.1.4.10"), new DmpCriteria { Type = "34112-3", From = new DateOnly(2026, 7, 1), To = new DateOnly(2026, 12, 31) })
            .Body.Value.Should().EndWith("('34112-3^^2.16.840.1.113883.6.1')2026063022000020261231230000");
}
