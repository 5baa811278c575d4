using System.Text;
using Conformance.Fakes.Tests.Dmp;

namespace Conformance.Bench.Transport;

/// <summary>TD0.2, each with an identifier of its own.</summary>
/// <param name="vihf">VIHF of the patient.</param>
internal sealed class Existence(string vihf)
{
    private readonly string _text = Messages.Td02(vihf);
    private int _last;

    public IReadOnlyList<Message> Prepare(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];

    private Message Next() => new(
        "application/soap+xml; charset=UTF-8",
        Encoding.UTF8.GetBytes(_text.Replace(Messages.MessageId, $"urn:uuid:{++_last:x8}-d9cb-469f-a165-70867728950e", StringComparison.Ordinal)));
}
