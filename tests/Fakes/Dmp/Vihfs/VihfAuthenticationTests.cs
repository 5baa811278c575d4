using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Tests.Dmp.Vihfs;

public class VihfAuthenticationTests : VihfRuleTests
{
    private const string Classes = "urn:oasis:names:tc:SAML:2.0:ac:classes:";

    [Test]
    public void Unknown_mode_is_refused() => Refused(new VihfDraft { Mode = "PRESQUE" }, "VIHF/Authentification_Mode");

    [TestCase("CONF_EXI_PGSSIS", null)]
    [TestCase(Classes + "Password", "CONF_EXI_PGSSIS")]
    [TestCase(Classes + "SmartcardPKI", null)]
    public void Reinforced_authentication_is_declared(string classRef, string? decl) => Conforms(new VihfDraft { ClassRef = classRef, Decl = decl });

    [TestCase("Password")]
    [TestCase("PasswordProtectedTransport")]
    public void Password_alone_is_noted(string name) => Tolerated(new VihfDraft { ClassRef = Classes + name, Decl = null }, "EX_AIR-050");

    [Test]
    public void Another_declaration_of_reinforced_authentication_is_to_be_confirmed() =>
        ToConfirm(new VihfDraft { ClassRef = Classes + "TLSClient", Decl = "APP_BROWSER_AUTH" }, "EX_AIR-050");

    [Test]
    public void Plain_indirect_authentication_declares_what_it_likes() => Conforms(new VihfDraft { Mode = "INDIRECTE", ClassRef = Classes + "Password", Decl = null });

    [Test]
    public void Context_is_stated()
    {
        var message = new VihfDraft().Unsigned();
        var cut = message[..message.IndexOf("<saml2:AuthnStatement", StringComparison.Ordinal)] + message[message.IndexOf("<saml2:AttributeStatement", StringComparison.Ordinal)..];
        Stage.Ask("patients", Messages.Td02(cut)).Rules().Should().Contain("VIHF/AuthnStatement");
    }

    [Test]
    public void Card_signs_in_direct_authentication_and_need_not_name_its_bearer() =>
        Stage.Td02(new VihfDraft { Mode = "DIRECTE", Decl = null, Without = ["urn:oasis:names:tc:xspa:1.0:subject:subject-id"] }, Identities.CardSign, Identities.CardAuth).Notes.Should().BeEmpty();

    [Test]
    public void Card_declares_itself()
    {
        var answer = Stage.Td02(new VihfDraft { Mode = "DIRECTE", ClassRef = Classes + "Password" }, Identities.CardSign, Identities.CardAuth);
        answer.Notes.Should().ContainSingle(note => note.Rule == "VIHF/AuthnContextClassRef" && note.Severity == Severity.Information);
    }

    [Test]
    public void Seal_in_direct_authentication_is_to_be_confirmed() => ToConfirm(new VihfDraft { Mode = "DIRECTE" }, "VIHF/Signature");

    [Test]
    public void Card_in_indirect_authentication_is_to_be_confirmed() =>
        Stage.Td02(new VihfDraft { Mode = "INDIRECTE" }, Identities.CardSign, Identities.CardAuth).Notes.Should().ContainSingle(note => note.Rule == "VIHF/Signature" && note.Observed.Contains("carte"));

    [Test]
    public void Same_assertion_twice_is_noted_and_passes()
    {
        var vihf = new VihfDraft();
        Conforms(vihf);
        ToConfirm(vihf, "VIHF/ID");
    }

    [Test]
    public void Same_assertion_is_forgotten_after_a_day()
    {
        Conforms(new VihfDraft { Id = "_same" });
        Stage.Clock.Advance(TimeSpan.FromHours(25));
        Conforms(new VihfDraft { Id = "_same", IssueInstant = "2026-03-03T09:15:00Z" });
    }
}
