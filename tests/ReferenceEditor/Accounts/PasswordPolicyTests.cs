using ReferenceEditor.Accounts;

namespace ReferenceEditor.Tests.Accounts;

public sealed class PasswordPolicyTests
{
    private readonly PasswordPolicy _policy = new();

    [TestCase("NuageBle", "trop simple")]
    [TestCase("nuage482", "trop simple")]
    [TestCase("nuage-.+", "trop simple")]
    [TestCase("NUAGE482", "trop simple")]
    [TestCase("NUAGE-.+", "trop simple")]
    [TestCase("4821-.+*", "trop simple")]
    [TestCase("abcdefgh", "trop simple")]
    [TestCase("ABCDEFGHIJKLMNOP", "trop simple")]
    [TestCase("--------------", "trop simple")]
    [TestCase("une phrase longue sans rien d autre", "trop simple")]
    [TestCase("ÉTÉ-ÉTÉ-", "trop simple")]
    [TestCase("48217305", "chiffres")]
    [TestCase("48217305962814", "chiffres")]
    [TestCase("4821730596281448217305962814", "chiffres")]
    [TestCase("", "trop court")]
    [TestCase("Ab1-", "trop court")]
    [TestCase("Abc12-x", "trop court")]
    [TestCase("1234567", "trop court")]
    public void Refuses_a_weak_password(string password, string reason) => _policy.Refuse(password).Should().Contain(reason);

    [TestCase("Nuage482")]
    [TestCase("Nuage-.+")]
    [TestCase("nuage48-")]
    [TestCase("NUAGE48-")]
    [TestCase("Nuage48-")]
    [TestCase("Été 2026")]
    [TestCase("Lune-verte.4821-Hibou")]
    [TestCase("Une phrase longue, et facile à retenir")]
    public void Accepts_a_strong_password(string password) => _policy.Refuse(password).Should().BeNull();
}
