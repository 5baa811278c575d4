using System.Text;
using Conformance.Reports.Packs.Reading;
using Conformance.Reports.Packs.Scanning;

namespace Conformance.Reports.Tests.Packs;

public sealed class ScanTests
{
    [TestCase("<ins>154037511111134</ins>", "154037511111134")]
    [TestCase("1 54 03 75 111 111 34", "154037511111134")]
    [TestCase("1\u00A054\u202F03 75 111 111 34", "154037511111134")]
    [TestCase("154032A11111191", "154032A11111191")]
    [TestCase("^^^&154037511111134^", "154037511111134")]
    [TestCase("\"810003456786\"", "10003456786")]
    [TestCase("RPPS 10003456786.", "10003456786")]
    [TestCase("INS-C 1234567890123456789012", "1234567890123456789012")]
    public void Finds_an_identity(string text, string number) => Numbers(text).Should().Equal(number);

    [TestCase("154037511111135", Description = "wrong key")]
    [TestCase("10003456785", Description = "wrong Luhn digit")]
    [TestCase("1.2.250.1.213.1.4.10.154037511111134", Description = "an arc of an OID")]
    [TestCase("a154037511111134", Description = "within a word")]
    [TestCase("9f86d081-0000-4000-8000-010003456786", Description = "the end of an UUID")]
    [TestCase("+33612345679", Description = "a telephone number")]
    [TestCase("0.10003456786", Description = "a fraction")]
    [TestCase("2026 03 09 08 30 00 123 456")]
    public void Takes_nothing_else_for_one(string text) => Numbers(text).Should().BeEmpty();

    [Test]
    public void Finds_it_wherever_it_stands_in_a_large_file([Values(131_060, 131_072, 131_200, 262_140, 300_000)] int at, [Values(' ', 'x', '\n')] char around) =>
        Seen(new string(around, at) + " 154037511111134 " + new string(around, 200_000)).Should().ContainSingle().Which.Offset.Should().Be(at + 1);

    [TestCase("Authorization: Bearer abcdef", "Authorization")]
    [TestCase("POST / HTTP/1.1\r\nesante-api-key: 0123456789", "esante-api-key")]
    [TestCase("{\"access_token\": \"abcdef\"}", "access_token")]
    [TestCase("{\\\"password\\\":\\\"abcdef\\\"}", "password")]
    [TestCase("a=1&client_secret=abcdef", "client_secret")]
    [TestCase("-----BEGIN PRIVATE KEY-----", "clé privée")]
    [TestCase("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2ln", "jeton")]
    public void Finds_a_secret(string text, string what) => Seen(text).Should().ContainSingle().Which.Value.Should().Be(what);

    [TestCase("Authorization: [expurgé]")]
    [TestCase("{\"access_token\":\"[expurgé]\"}")]
    [TestCase("client_secret=%5Bexpurg%C3%A9%5D&c=d")]
    [TestCase("<input type=\"password\" name=\"password\" autocomplete=\"current-password\">")]
    [TestCase("{\"grant_types_supported\":[\"password\"]}")]
    public void Takes_nothing_else_for_a_secret(string text) => Seen(text).Should().BeEmpty();

    private static IEnumerable<string> Numbers(string text) => Seen(text).Select(sighting => sighting.Value);

    private static IReadOnlyList<Sighting> Seen(string text)
    {
        var (seen, content) = (new Observations(), Encoding.UTF8.GetBytes(text));
        using var scan = new FileScan(seen);
        scan.Read(new SourceFile("a.txt", content.Length), new MemoryStream(content));
        return seen.Sightings;
    }
}
