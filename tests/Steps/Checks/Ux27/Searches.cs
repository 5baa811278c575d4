using Conformance.Steps.Tests.Checks.Documents;

namespace Conformance.Steps.Tests.Checks.Ux27;

/// <summary>A search by type and day, of which document « a » alone meets both.</summary>
internal static class Searches
{
    public static Recorded Start() => Shelf.Served().Tried("recherche-type", offered: true).Tried("recherche-depuis", offered: true);

    public static Recorded Found(this Recorded journal, params string[] shown) =>
        journal.Listed("dmp-found", $"critere.recherche-type={Shelf.Stay};critere.recherche-depuis=2026-05-01", shown);
}
