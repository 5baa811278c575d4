using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Alimentation;
using Conformance.Steps.Checks.Dmp.Ux14Bis;

namespace Conformance.Steps.Checks.Dmp.Histo01;

/// <summary>Two witnesses: a document that the DMP refused does not pass for one that it registered.</summary>
public sealed record RefusedDocumentDoesNotBearIt : Check
{
    private const string Expected = "le document que le DMP n'a pas enregistré ne porte pas le signe de celui qu'il a enregistré";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        if (Rereading.Find(journal) is not { } reading)
            return Conclusion.NothingToSee(Expected, "aucun document enregistré par le DMP n'a été revu dans la liste du dossier");
        if (reading.Refused is not { } refused)
            return Conclusion.NothingToSee(Expected, "aucun envoi sans suite n'a été observé", reading.Witnesses);

        var sign = reading.Sign;
        if (sign.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun signe n'a été lu", reading.Witnesses);

        sign.ExceptWith(Rereading.Perceived(reading.Screen.Fact, refused.Title));
        return sign.Count > 0
            ? Conclusion.Held(Expected, $"« {refused.Title} », {WhatCame(refused)}, ne porte pas : {SignReading.Describe(sign)}", reading.Witnesses)
            : Conclusion.Broken(Expected, $"« {refused.Title} », {WhatCame(refused)}, est montré comme « {reading.Registered.Title} », qu'il a enregistré", reading.Witnesses);
    }

    private static string WhatCame(Feed refused) => refused.Batches.Count > 0 ? "que le DMP a refusé" : "qui n'est pas parti";
}
