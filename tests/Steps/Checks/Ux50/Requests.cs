using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Tests.Checks.Ux50;

/// <summary>A professional asks to consult the DMP of a patient who opposes nothing, or who does.</summary>
internal static class Requests
{
    public static Recorded Start(DmpState state) => new Recorded().Declared().Lease(Recorded.Ins).Dmp(Recorded.Ins, state);

    public static Recorded Existence(this Recorded journal, string authorisation, string user = Recorded.Doctor) =>
        journal.Exchange("dmp", "TD0.2", $"ins={Recorded.Ins};user={user};authorisation={authorisation}");

    public static Recorded Question(this Recorded journal, bool asked) =>
        journal.Screen("dmp-access-question", $"ins={Recorded.Ins};user=u1", asked ? [Recorded.Text("Le patient vous autorise-t-il ?")] : []);

    public static Recorded Authorisation(this Recorded journal, string user = Recorded.Doctor) =>
        journal.Exchange("dmp", "TD0.3", $"ins={Recorded.Ins};user={user};action=AJOUT").Dmp(Recorded.Ins, DmpState.OuvertAutorise);
}
