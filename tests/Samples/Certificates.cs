using Conformance.Fakes.Pki;

namespace Conformance.Samples.Tests;

/// <summary>One test PKI for all tests against a national service, in a folder of its own, made when the first of them asks.</summary>
[SetUpFixture]
public class Certificates
{
    private static readonly Lazy<string> Folder = new(() => Directory.CreateTempSubdirectory("lanterne-pki-").FullName);
    private static readonly Lazy<TestPki> Made = new(() => TestPki.Open(Folder.Value, TestStructure.Default, TimeProvider.System));

    public static TestPki Pki => Made.Value;

    [OneTimeTearDown]
    public void Discard()
    {
        if (Folder.IsValueCreated)
            Directory.Delete(Folder.Value, recursive: true);
    }
}
