using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Documents;

namespace Conformance.Steps.Checks.Dmp.Ux50;

/// <summary>Where neither authorisation nor opposition stands, the professional's own authorisation is set after their own existence test said so, and nobody else's.</summary>
public sealed record AuthorisationFollowsTheExistenceTest : Check
{
    private const string Add = "AJOUT";

    private const string Expected = "une TD0.3 AJOUT au nom du professionnel, et à nul autre, après la TD0.2 qui lui a répondu qu'aucune autorisation n'existe";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var requests = AccessRequest.To(journal, DmpState.OuvertNonAutorise);
        if (requests.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun DMP sans autorisation n'a été demandé");

        var witnesses = requests.SelectMany(request => request.Witnesses).ToList();
        return requests.Select(Fault).FirstOrDefault(fault => fault is not null) is { } broken
            ? Conclusion.Broken(Expected, broken, witnesses)
            : Conclusion.Held(Expected, requests.Select(request => $"TD0.2 puis TD0.3 au nom de {request.User}").List(), witnesses);
    }

    private static string? Fault(AccessRequest request)
    {
        if (request.Authorisations.FirstOrDefault(exchange => !exchange.IsIn(request.User)) is { } other)
            return $"{other.Told()} ({request.User} attendu)";
        if (request.Authorisations.FirstOrDefault(exchange => exchange.Fact(DmpFacts.Action) == Add) is not { } set)
            return "aucune autorisation n'a été posée";
        return request.ExistenceTests.Any(test => test.Seq < set.Seq && test.Fact(DmpFacts.Authorisation) is "NON_EXISTE" or "EXPIRE")
            ? null
            : "l'autorisation est posée sans test d'existence préalable au nom du professionnel";
    }
}
