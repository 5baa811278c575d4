using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Auth02;

/// <summary>A user's turn at a patient's file, and the DMP exchanges that it caused.</summary>
/// <param name="User">The user of the session.</param>
/// <param name="File">The patient's file on the screen.</param>
/// <param name="Exchanges">Exchanges about that patient since the turn before.</param>
internal sealed record UserInTurn(DeclaredUser User, Seen<ScreenObserved> File, IReadOnlyList<Seen<ExchangeRecorded>> Exchanges)
{
    public IEnumerable<string> Witnesses => [File.Witness, .. Exchanges.Select(exchange => exchange.Witness)];

    public static IReadOnlyList<UserInTurn> All(JournalView journal)
    {
        var files = journal.Screens(Readings.PatientFile).About("moment", "tour").ToList();
        return [.. files.Select((file, index) => new UserInTurn(
            journal.User(file.Subject("user"))!,
            file,
            [.. journal.DmpExchanges().Where(exchange =>
                exchange.Fact(DmpFacts.Ins) == file.Subject("ins") && exchange.Seq < file.Seq && (index == 0 || exchange.Seq > files[index - 1].Seq))]))];
    }
}
