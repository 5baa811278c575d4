using Conformance.Fakes;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Running.Walk;

/// <summary>The little that the national services must hold for a walk. The Annuaire Santé has its correspondents already.</summary>
public static class WalkPreparation
{
    /// <summary>Title of a document that the walk opens.</summary>
    internal const string Title = "Compte rendu de visite 1";

    /// <summary>Gives the patient of the walk an open, authorised DMP with two documents, and another one a DMP that nobody may read yet.</summary>
    public static void Prepare(NationalServices services, EditorFile editor)
    {
        var guests = Guests.Of(editor);
        if (guests.Patient is { InsQualified: true } patient)
            services.Dmp.Serve(patient.InDmp(DmpState.OuvertAutorise, Document(Title), Document("Compte rendu de visite 2")));
        if (guests.Unauthorised is { } other)
            services.Dmp.Serve(other.InDmp(DmpState.OuvertNonAutorise));
    }

    private static DmpDocument Document(string title) => DmpDocument.Sample(
        $"2.25.{new System.Numerics.BigInteger(Identifiers.Draw().ToByteArray(), isUnsigned: true)}", title, []);
}
