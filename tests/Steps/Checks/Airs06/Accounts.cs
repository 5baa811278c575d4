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
}
