using Conformance.Steps.Tests.Checks.Alimentation;

namespace Conformance.Steps.Tests.Checks.Histo01;

/// <summary>A file whose list is read again once a document was registered and another refused.</summary>
internal static class Files
{
    public static Recorded ReadAgain(string registered, string refused, string never, bool withRefusal = true, Recorded? before = null)
    {
        var journal = (before ?? Sendings.Start()).Choose().Batch(Sendings.Paper).Answer("DMP alimenté");
        if (withRefusal)
            journal.Choose(Sendings.Neighbour).Batch(false, Recorded.Ins, [], Sendings.Paper with { Title = Sendings.Neighbour }).Answer("Refusé", Sendings.Neighbour);
        return journal.List(
            Sendings.Chosen, "relecture", Sendings.Row(Sendings.Chosen, "24/06/2020 14:00", registered), Sendings.Row(Sendings.Neighbour, "12/03/2019 10:30", refused), Sendings.Row("Lettre de sortie", "25/11/2026 09:00", never));
    }
}
