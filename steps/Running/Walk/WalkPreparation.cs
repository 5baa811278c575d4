using Conformance.Fakes;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Running.Walk;

/// <summary>The little that the national services must hold for a walk. The Annuaire Santé has its correspondents already.</summary>
public static class WalkPreparation
{
    /// <summary>Gives the patient of the walk an open, authorised DMP with two documents.</summary>
    public static void Prepare(NationalServices services, EditorFile editor)
    {
        if (Guests.Of(editor).Patient is { InsQualified: true } patient)
            services.Dmp.Serve(new DmpPatient(patient.Ins, DmpState.OuvertAutorise, [Document(1), Document(2)]));
    }

    private static DmpDocument Document(int rank) => DmpDocument.Sample(
        $"2.25.{new System.Numerics.BigInteger(Identifiers.Draw().ToByteArray(), isUnsigned: true)}", $"Compte rendu de visite {rank}", []);
}
