namespace Conformance.Steps.Tests.Checks.Airs06;

/// <summary>Two professionals in turn: each shows their account, then lists a patient's documents.</summary>
internal static class Accounts
{
    /// <summary>Two turns.</summary>
    /// <param name="shown">What the second account shows.</param>
    /// <param name="named">Whom the second turn's TD3.1 names.</param>
    public static Recorded Turns(string shown, string named) => new Recorded().Declared().Lease(Recorded.Ins)
        .Screen("own-account", "user=u1", Recorded.Text($"Identifiant national {Recorded.Doctor}"))
        .Td02(Recorded.Ins, Recorded.Doctor)
        .Exchange("dmp", "TD3.1", $"ins={Recorded.Ins};user={Recorded.Doctor}")
        .Screen("own-account", "user=u2", Recorded.Text(shown))
        .Td02(Recorded.Ins, Recorded.Nurse)
        .Exchange("dmp", "TD3.1", $"ins={Recorded.Ins};user={named}");

    /// <summary>Two turns, with requests between the first user's last screen and the second's account.</summary>
    /// <param name="named">Whom the one during the log-in names.</param>
    /// <param name="opened">Whom the one once the session is open names.</param>
    public static Recorded Between(string named, string opened = Recorded.Nurse) => new Recorded().Declared().Lease(Recorded.Ins)
        .Screen("session-open", "user=u1", Recorded.Text("Se déconnecter"))
        .Screen("own-account", "user=u1", Recorded.Text($"Identifiant national {Recorded.Doctor}"))
        .Td02(Recorded.Ins, Recorded.Doctor)
        .Screen("dmp-documents", "user=u1", Recorded.Text("aucun document"))
        .Td02(Recorded.Ins, named)
        .Screen("session-open", "user=u2", Recorded.Text("Se déconnecter"))
        .Td02(Recorded.Ins, opened)
        .Screen("own-account", "user=u2", Recorded.Text($"Identifiant national {Recorded.Nurse}"))
        .Td02(Recorded.Ins, Recorded.Nurse);
}
