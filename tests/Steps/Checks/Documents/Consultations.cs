namespace Conformance.Steps.Tests.Checks.Documents;

/// <summary>A document consulted after a check of rights, and the product's own trace of it.</summary>
internal static class Consultations
{
    public static readonly string[] Declared = ["trace.TD0.2=Droit vérifié", "trace.TD3.2=Document lu"];

    /// <summary>Consultation by a user, whose right may have been checked.</summary>
    public static Recorded By(this Recorded journal, string user, bool checkedBefore)
    {
        var (id, national) = user == "u1" ? ("u1", Recorded.Doctor) : ("u2", Recorded.Nurse);
        if (checkedBefore)
            journal.Td02(Recorded.Ins, national);
        return journal
            .Exchange("dmp", "TD3.1", $"ins={Recorded.Ins};user={national}")
            .Exchange("dmp", "TD3.2", $"ins={Recorded.Ins};user={national};document=1.2.3")
            .Screen("dmp-document", $"ins={Recorded.Ins};user={id}", Recorded.Text("Texte"));
    }

    /// <summary>The trace on the screen, a line an event.</summary>
    public static Recorded Log(this Recorded journal, string user, string login, params string[] events) => journal.Screen(
        "dmp-log", $"ins={Recorded.Ins};user={user};name=ESSAI Camille", [.. events.Select(text => Recorded.Row("", $"user={login};event={text};patient=ESSAI Camille"))]);
}
