using System.Globalization;

namespace Conformance.Bench.Transport;

/// <summary>A patient, and the signed VIHFs by which the structure speaks of them.</summary>
/// <param name="Ins">Matricule INS.</param>
/// <param name="Feeding">To feed the DMP: indirect authentication.</param>
/// <param name="Reading">To read it: reinforced indirect authentication.</param>
internal sealed record Patient(string Ins, string Feeding, string Reading)
{
    private const long First = 2_770_763_220_829;

    /// <summary>Matricules with their keys.</summary>
    public static IEnumerable<string> Matricules(int count) =>
        Enumerable.Range(0, count).Select(rank => First + rank).Select(number => string.Create(CultureInfo.InvariantCulture, $"{number}{97 - (number % 97):00}"));
}
