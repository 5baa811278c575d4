namespace Conformance.Steps.Tests.Checks.Auth02;

/// <summary>Two professionals in turn at the same patient's file.</summary>
internal static class Turns
{
    public const string Smartcard = "urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI";
    public const string Password = "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport";

    public static Recorded Of(string first, string second, string mode = "INDIRECTE", string context = Smartcard, string declaration = "") =>
        Turn(Turn(new Recorded().Declared(), "u1", first, mode, context, declaration), "u2", second, mode, context, declaration);

    private static Recorded Turn(Recorded journal, string user, string named, string mode, string context, string declaration) => journal
        .Exchange("dmp", "TD0.2", $"ins={Recorded.Ins};user={named};mode={mode};authnContextClassRef={context};authnContextDecl={declaration}")
        .Screen("patient-file", $"ins={Recorded.Ins};user={user};moment=tour", Recorded.Text("Dossier"));
}
