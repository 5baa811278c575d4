using System.Globalization;
using static Conformance.Fakes.Dmp.Hl7Elements;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes the patient of a TD0.2 or TD0.5 answer.</summary>
/// <param name="found">The DMP as the professional finds it.</param>
/// <param name="asked">INS asked about.</param>
/// <param name="now">Instant of the answer.</param>
internal sealed class ExistencePatient(DmpView found, PatientIdentifier asked, DateTimeOffset now)
{
    private static readonly XmlText InternetAccount = XmlText.Of($"""
        <code code="COMPTE_INTERNET_OUVERT" codeSystem="1.2.250.1.213.4.1.2.9"/>
        """);

    /// <summary>Whether the DMP belongs to Mon espace santé.</summary>
    private static readonly XmlText Attachment = XmlText.Of($"""
        <code code="RATTACHEMENT_ENS" codeSystem="1.2.250.1.213.4.1.2.3" displayName="Rattachement du DMP à Mon espace santé"/>
        """);

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
          {Observation(InternetAccount, Typed("BL", "false"))}
          {Observation(Attachment, Typed("BL", "false"))}
          {(found.IsOpen ? default : Closure())}
        </patient>
        """);

    /// <summary>Date and reason of the closure. Public sources give its codes, not its exact place (simulé).</summary>
    private XmlText Closure()
    {
        var closure = found.Patient.Closure ?? new DmpClosure(DateOnly.FromDateTime(now.UtcDateTime).AddDays(-30));
        var reason = XmlText.Of($"""<code code="{closure.Reason}" codeSystem="1.2.250.1.213.4.1.2.4"/>""");
        return Observation(reason, Typed("TS", closure.On.ToString("yyyyMMdd", CultureInfo.InvariantCulture)));
    }

    private static XmlText Observation(XmlText code, XmlText value) => XmlText.Of($"""
        <subjectOf typeCode="SBJ">
          <administrativeObservation classCode="OBS" moodCode="EVN">
            {code}
            {value}
          </administrativeObservation>
        </subjectOf>
        """);
}
