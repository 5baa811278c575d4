using System.Xml.Linq;
using ReferenceEditor.Dmp;

namespace ReferenceEditor.Tests.Clinical;

public sealed class Td02Tests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 15, 30, TimeSpan.Zero);

    [TestCase("active", "VALIDE", nameof(DmpStatus.OuvertAutorise))]
    [TestCase("active", "NON_EXISTE", nameof(DmpStatus.OuvertNonAutorise))]
    [TestCase("active", "EXPIRE", nameof(DmpStatus.OuvertNonAutorise))]
    [TestCase("active", "INTERDIT", nameof(DmpStatus.OuvertInterdit))]
    [TestCase("terminated", "VALIDE", nameof(DmpStatus.Ferme))]
    [TestCase("terminated", "NON_EXISTE", nameof(DmpStatus.Ferme))]
    public void Reads_the_state_of_a_dmp(string status, string authorisation, string expected) =>
        Td02.Read(XElement.Parse(Answer("AA", "OK", authorisation, status))).ToString().Should().Be(expected);

    [Test]
    public void Reads_that_there_is_no_dmp() =>
        Td02.Read(XElement.Parse(Answer("AA", "NF", "NON_EXISTE", null))).Should().Be(DmpStatus.NonCree);

    [Test]
    public void An_error_is_no_state()
    {
        var read = () => Td02.Read(XElement.Parse(Answer("AE", "AE", "VALIDE", null)));
        read.Should().Throw<DmpUnavailableException>();
    }

    [Test]
    public void Asks_for_the_existence_of_this_patients_dmp()
    {
        var request = Td02.Ask(new Ins("277076322082910", "1.2.250.1.213.1.4.10"), "Hippocampe DPI", Now);
        XNamespace hl7 = "urn:hl7-org:v3";
        var value = request.Body.Descendants(hl7 + "patientIdentifier").Single().Element(hl7 + "value")!;
        ((string)value.Attribute("root")!, (string)value.Attribute("extension")!).Should().Be(("1.2.250.1.213.1.4.10", "277076322082910"));
        ((string)request.Body.Descendants(hl7 + "reasonCode").Single().Attribute("code")!).Should().Be("TEST_EXST");
        (request.Path, request.Action).Should().Be(("patients", "urn:hl7-org:v3:PRPA_IN201307UV02"));
    }

    private static string Answer(string acknowledgement, string query, string authorisation, string? status) => $"""
        <PRPA_IN201308UV02 xmlns="urn:hl7-org:v3">
          <attentionLine><keyWordText code="STATUT_MT"/><value value="false"/></attentionLine>
          <attentionLine><keyWordText code="AUTORISATION"/><value code="{authorisation}"/></attentionLine>
          <acknowledgement typeCode="{acknowledgement}"/>
          <controlActProcess>
            {(status is null ? "" : $"<subject><registrationEvent><statusCode code=\"completed\"/><subject1><patient><statusCode code=\"{status}\"/></patient></subject1></registrationEvent></subject>")}
            <queryAck><queryResponseCode code="{query}"/></queryAck>
          </controlActProcess>
        </PRPA_IN201308UV02>
        """;
}
