using System.Globalization;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes the patient of a TD0.2 or TD0.5 answer.</summary>
/// <param name="found">The DMP as the professional finds it.</param>
/// <param name="asked">INS asked about.</param>
/// <param name="now">Instant of the answer.</param>
internal sealed class ExistencePatient(DmpView found, PatientIdentifier asked, DateTimeOffset now)
{
    private readonly DmpPerson _person = found.Patient.Person;

    /// <summary>INS-C of the patient.</summary>
    public string CalculatedIns { get; } = Dmp.CalculatedIns.Of(asked.Matricule, found.Patient.Person);

    /// <summary>The patient under their INS.</summary>
    public XmlText Write() => Write(default);

    /// <summary>The patient under their INS-C too, which comes first.</summary>
    public XmlText WriteWithHistory() => Write(XmlText.Of($"""<id extension="{CalculatedIns}" root="1.2.250.1.213.1.4.2"/>"""));

    private XmlText Write(XmlText history) => XmlText.Of($"""
        <patient classCode="PAT">
          {history}
          <id extension="{asked.Matricule}" root="{asked.Oid}"/>
          <statusCode code="{(found.IsOpen ? "active" : "terminated")}"/>
          <patientPerson classCode="PSN" determinerCode="INSTANCE">
            <name>
              <prefix>{(_person.Sex == "M" ? "M" : "MME")}</prefix>
              <given>{_person.Given}</given>
              <family qualifier="BR">{_person.Family}</family>
            </name>
            <telecom value="mailto:dossier.fictif@example.org"/>
            <telecom use="MC" value="tel:0639980000"/>
            <administrativeGenderCode code="{_person.Sex}"/>
            <birthTime value="{_person.BirthDate}"/>
          </patientPerson>
          <subjectOf typeCode="SBJ">
            <administrativeObservation classCode="OBS" moodCode="EVN">
              <code code="COMPTE_INTERNET_OUVERT" codeSystem="1.2.250.1.213.4.1.2.9"/>
              <value value="false" xsi:type="BL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>
            </administrativeObservation>
          </subjectOf>
          <subjectOf typeCode="SBJ">
            <administrativeObservation classCode="OBS" moodCode="EVN">
              <code code="RATTACHEMENT_ENS" codeSystem="1.2.250.1.213.4.1.2.3" displayName="Rattachement du DMP à Mon espace santé"/>
              <value value="false" xsi:type="BL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>
            </administrativeObservation>
          </subjectOf>
          {(found.IsOpen ? default : Closure())}
        </patient>
        """);

    /// <summary>Date and reason of the closure. Public sources give its codes, not its exact place (simulé).</summary>
    private XmlText Closure()
    {
        var closure = found.Patient.Closure ?? new DmpClosure(DateOnly.FromDateTime(now.UtcDateTime).AddDays(-30));
        return XmlText.Of($"""
            <subjectOf typeCode="SBJ">
              <administrativeObservation classCode="OBS" moodCode="EVN">
                <code code="{closure.Reason}" codeSystem="1.2.250.1.213.4.1.2.4"/>
                <value value="{closure.On.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}" xsi:type="TS" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>
              </administrativeObservation>
            </subjectOf>
            """);
    }
}
