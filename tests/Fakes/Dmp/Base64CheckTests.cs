using Conformance.Fakes.Dmp;
using CsCheck;

namespace Conformance.Fakes.Tests.Dmp;

public class Base64CheckTests
{
    [TestCase("RXNzYWk=", true)]
    [TestCase(" RXNz\r\n\tYWk= ", true, Description = "blanks do not count")]
    [TestCase("", false)]
    [TestCase("RXNzYWk", false, Description = "a digit short")]
    [TestCase("RX==YWk=", false, Description = "padding before the end")]
    [TestCase("RXNz====", false, Description = "padding alone")]
    [TestCase("RXNz-Wk=", false, Description = "the alphabet of addresses")]
    [TestCase("RXNzéWk=", false)]
    public void Tells_base_64(string text, bool expected) => Holds(text).Should().Be(expected);

    [Test]
    public void It_does_not_matter_where_the_pieces_meet() =>
        Gen.Select(Gen.Byte.Array[1, 40], Gen.Int[1, 9]).Sample((bytes, piece) => Holds([.. Convert.ToBase64String(bytes).Chunk(piece).Select(chars => new string(chars))]).Should().BeTrue());

    private static bool Holds(params IReadOnlyList<string> pieces)
    {
        var check = new Base64Check();
        foreach (var piece in pieces)
            check.Tell(piece);
        return check.Holds;
    }
}
