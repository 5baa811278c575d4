using System.Text;
using Conformance.Fakes.Tests.Dmp;

namespace Conformance.Bench.Transport;

/// <summary>TD0.2, each with an identifier and a VIHF of its own.</summary>
/// <param name="patient">Patient that they ask about.</param>
internal sealed class Existence(Patient patient)
{
    private int _last;

    public IReadOnlyList<Message> Prepare(int count)
    {
        var first = Interlocked.Add(ref _last, count) - count;
        return [.. ParallelEnumerable.Range(first, count).Select(Of)];
    }

    private Message Of(int rank) => new(
        "application/soap+xml; charset=UTF-8",
        Encoding.UTF8.GetBytes(Messages.Td02(patient.Reading()).Replace(Messages.MessageId, $"urn:uuid:{rank:x8}-d9cb-469f-a165-70867728950e", StringComparison.Ordinal)));
}
