using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Dmp;

/// <summary>Answers to who speaks to no service of the DMP, noted with what was expected: it is the first mistake of who changes an address.</summary>
internal static class WrongAddress
{
    /// <summary>Nothing is served there.</summary>
    /// <param name="url">Where the request was sent.</param>
    /// <param name="root">Path under which the services stand.</param>
    /// <param name="services">Their names.</param>
    public static ServiceAnswer NotFound(Uri url, string root, IEnumerable<string> services) =>
        Noted(404, "URL", $"« {url.AbsolutePath} » n'est l'adresse d'aucun service ; ils sont sous {root} : {string.Join(", ", services)}");

    /// <summary>A service is there, and hears POST alone.</summary>
    public static ServiceAnswer NotAllowed(string method) =>
        Noted(405, "SOAP 1.2 HTTP", $"méthode {method} au lieu de POST") with { Headers = new Dictionary<string, string> { ["Allow"] = "POST" } };

    private static ServiceAnswer Noted(int status, string rule, string observed) =>
        new() { Status = status, Operation = ExchangeRecorded.Unknown, Notes = [new RuleNote(rule, Severity.Avertissement, observed)] };
}
