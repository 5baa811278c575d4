using System.Globalization;

namespace Conformance.Bench.Transport;

/// <summary>A patient, and the signed VIHFs by which the structure speaks of them: a new one for each message, as products draw them.</summary>
/// <param name="ins">Matricule INS.</param>
/// <param name="assert">Signs a VIHF of a mode.</param>
internal sealed class Patient(string ins, Func<string, string> assert)
{
    private const long First = 2_770_763_220_829;

    /// <summary>Matricule INS.</summary>
    public string Ins => ins;

    /// <summary>To feed the DMP: indirect authentication.</summary>
    public string Feeding() => assert("INDIRECTE");

    /// <summary>To read it: reinforced indirect authentication.</summary>
    public string Reading() => assert("INDIRECTE_RENFORCEE");

    /// <summary>Matricules with their keys.</summary>
    public static IEnumerable<string> Matricules(int count) =>
        Enumerable.Range(0, count).Select(rank => First + rank).Select(number => string.Create(CultureInfo.InvariantCulture, $"{number}{97 - (number % 97):00}"));
}
