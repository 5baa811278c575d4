using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux50;

/// <summary>A patient who opposes a professional's access is not overridden: no authorisation leaves, though the existence test told of the opposition.</summary>
public sealed record NoAuthorisationAgainstOpposition : Check
{
    private const string Expected = "aucune TD0.3 pour un patient qui s'oppose à l'accès du professionnel";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var requests = AccessRequest.To(journal, DmpState.OuvertInterdit);
        var witnesses = requests.SelectMany(request => request.Witnesses).ToList();
        if (requests.Any(request => request.Authorisations.Count > 0))
            return Conclusion.Broken(Expected, "une autorisation a été demandée malgré l'opposition", witnesses);

        return requests.Any(request => request.ExistenceTests.Any(test => test.Fact(DmpFacts.Authorisation) == "INTERDIT"))
            ? Conclusion.Held(Expected, "la TD0.2 a répondu INTERDIT, aucune TD0.3 n'a suivi", witnesses)
            : Conclusion.NothingToSee(Expected, "aucun test d'existence n'a été fait pour un patient qui s'oppose", witnesses);
    }
}
