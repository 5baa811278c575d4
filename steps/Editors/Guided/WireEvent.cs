using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Editors.Guided;

/// <summary>The exchange by which the recorder itself sees that an intention is done.</summary>
/// <param name="Words">What it is, in French.</param>
/// <param name="Shows">Whether an exchange is it.</param>
internal sealed record WireEvent(string Words, Func<ExchangeRecorded, bool> Shows)
{
    /// <summary>The one of an intention; null when only the operator's word tells.</summary>
    /// <remarks>A search has none: it may take several exchanges, or meet a fault that must last until its answer is shown.</remarks>
    public static WireEvent? Of(string intention, IReadOnlyDictionary<string, string> values) => intention switch
    {
        Intentions.OpenPatientFile => About("TD0.2", values),
        Intentions.FeedDmp => About("TD2.1", values),
        Intentions.DeleteFromDmp => About("TD3.3", values),
        Intentions.ListDmpDocuments => About("TD3.1", values),
        Intentions.IdentifyAtProSanteConnect => new WireEvent("un jeton de Pro Santé Connect", exchange => exchange is { Service: "psc", Operation: "token" }),
        Intentions.SendMessage => new WireEvent("un message déposé chez l'opérateur MSSanté", exchange => exchange is { Service: "mss", Operation: "DATA" }),
        _ => null,
    };

    private static WireEvent About(string operation, IReadOnlyDictionary<string, string> values) => new(
        $"une {operation} pour l'INS {values.GetValueOrDefault("ins")}",
        exchange => exchange.Service == "dmp" && exchange.Operation == operation && exchange.Facts.GetValueOrDefault(DmpFacts.Ins) == values.GetValueOrDefault("ins"));
}
