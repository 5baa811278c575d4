using System.Globalization;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>TD0.4: the DMPs that a professional is authorised on. The VIHF names no patient.</summary>
/// <remarks>Public sources give the operation, its date, and the names firstName, lastName, dateOfBirth and message; what else the answer says is simulated.</remarks>
internal sealed class AuthorisedPatients(DmpRecords records) : ITransaction
{
    private const string Operation = "patientList";
    private static readonly XName Root = Ns.Patients + Operation;

    public string Name => "TD0.4";

    public string Path => "patientsSpecific";

    public IReadOnlyList<string> Actions { get; } = ["urn:si-dmp-patients:PatientSpecificEndPoint:patientList"];

    public string ResponseAction => "urn:si-dmp-patients:PatientSpecificEndPoint:patientListResponse";

    public bool Recognises(XElement body) => body.Name == Root;

    public void Observe(XElement body, Reception reception)
    {
        if (DateIn(body) is { Length: > 0 } written && Since(written) is null)
            reception.Take(Breach.Tolerated("TD0.4/date", $"date « {written} » illisible : ni jjMMaaaa ni aaaaMMjj"));
    }

    public Reply? Answer(XElement body, Vihf vihf, Reception reception)
    {
        var since = Since(DateIn(body)) ?? DateTimeOffset.MinValue;
        var found = records.ViewsOf(vihf.NameId ?? "").Where(view => view is { State: Reports.Journal.Facts.DmpState.OuvertAutorise, Authorisation: { } given } && given.Since >= since).ToList();
        reception.State(DmpFacts.Result, StatusReply.Done);
        reception.State(DmpFacts.Patients, string.Join(",", found.Select(view => view.Patient.Ins)));
        return StatusReply.Write(Ns.Patients, Operation, null, found.Select(view => Entry(view.Patient)));
    }

    private static string? DateIn(XElement body) => body.Elements().FirstOrDefault(element => element.Name.LocalName is "date")?.Value.Trim();

    private static DateTimeOffset? Since(string? written) =>
        DateTimeOffset.TryParseExact(written, ["ddMMyyyy", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) && date.Year >= 1900 ? date : null;

    private static XElement Entry(DmpPatient patient) => new(
        Ns.Patients + "patientlistData",
        new XElement(Ns.Patients + "ins", new PatientIdentifier(patient.Ins, PatientIdentifier.TestOid).Cx),
        new XElement(Ns.Patients + "lastName", patient.Person.Family),
        new XElement(Ns.Patients + "firstName", patient.Person.Given),
        new XElement(Ns.Patients + "dateOfBirth", patient.Person.BirthDate));
}
