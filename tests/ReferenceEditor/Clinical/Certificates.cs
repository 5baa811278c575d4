using Conformance.Fakes.Pki;

namespace ReferenceEditor.Tests.Clinical;

/// <summary>One test PKI for all tests against the national services, in a folder of its own.</summary>
[SetUpFixture]
public class Certificates
{
    private static string folder = "";

    public static TestPki Pki { get; private set; } = null!;

    [OneTimeSetUp]
    public void Make()
    {
        folder = Directory.CreateTempSubdirectory("conformance-pki-").FullName;
        Pki = TestPki.Open(folder, TestStructure.Default, TimeProvider.System);
    }

    [OneTimeTearDown]
    public void Discard() => Directory.Delete(folder, recursive: true);
}
