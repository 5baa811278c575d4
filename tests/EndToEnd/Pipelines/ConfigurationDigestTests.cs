using System.Security.Cryptography;
using Conformance.Cli.Running;

namespace Conformance.EndToEnd.Tests.Pipelines;

public class ConfigurationDigestTests
{
    private static readonly string Reference = Path.Combine(CommandLine.Editors, "reference.yaml");

    [Test]
    public void Is_the_file_s_own_without_defects() =>
        ConfigurationDigest.Of(Reference, []).Should().Be(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Reference))));

    [Test]
    public void Tells_defects_apart_in_any_order()
    {
        ConfigurationDigest.Of(Reference, ["a"]).Should().NotBe(ConfigurationDigest.Of(Reference, [])).And.NotBe(ConfigurationDigest.Of(Reference, ["b"]));
        ConfigurationDigest.Of(Reference, ["a", "b"]).Should().Be(ConfigurationDigest.Of(Reference, ["b", "a"]));
    }
}
