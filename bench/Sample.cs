namespace Conformance.Bench;

/// <summary>Times of one thing, measured several times.</summary>
internal sealed class Sample
{
    /// <summary>How often each thing is measured.</summary>
    public const int Size = 3;

    private readonly List<TimeSpan> _times = [];

    /// <summary>Middle of the times.</summary>
    public double MedianSeconds => _times.Order().ElementAt(_times.Count / 2).TotalSeconds;

    /// <summary>Shortest and longest.</summary>
    public (double Least, double Most) Range => (_times.Min().TotalSeconds, _times.Max().TotalSeconds);

    public void Add(TimeSpan time) => _times.Add(time);
}
