using F23.StringSimilarity;

namespace Conformance.Fakes.Hosting;

/// <summary>A fault that a service cannot have. The message is French, and names the nearest that it can.</summary>
/// <param name="name">Name that was asked for.</param>
/// <param name="known">Faults that the service can have.</param>
public sealed class UnknownFaultException(string name, IReadOnlyList<ServiceFault> known) : ArgumentException(
    $"« {name} » n'est pas une panne que ce service sait simuler ; la plus proche est « {Nearest(name, known)} ». Les pannes : {string.Join(", ", known.Select(fault => fault.Name))}.")
{
    private static string Nearest(string name, IReadOnlyList<ServiceFault> known)
    {
        var similarity = new JaroWinkler();
        return known.MaxBy(fault => similarity.Similarity(fault.Name.ToUpperInvariant(), name.ToUpperInvariant()))!.Name;
    }
}
