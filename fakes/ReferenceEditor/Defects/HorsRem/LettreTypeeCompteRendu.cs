using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp.Feeding;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.HorsRem;

/// <summary>The discharge letter leaves as a hospital report.</summary>
internal sealed class LettreTypeeCompteRendu : IDefect
{
    public string Id => "lettre-typee-compte-rendu";

    public string Title => "La lettre de liaison à la sortie part sous le type du compte rendu d'hospitalisation (34112-3), en XDS et en CDA";

    public IReadOnlyList<string> Preuves => ["HORS-REM/LDL.01.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IHeaders, Retyped>();

    private sealed class Retyped(Headers headers) : IHeaders
    {
        public ClinicalHeader Of(LocalDocument document, Patient patient)
        {
            var header = headers.Of(document, patient);
            return header.Type.Code == "11490-0" ? header with { Type = header.Type with { Code = "34112-3", Label = "CR hospitalier (séjour)" } } : header;
        }

        public SubmissionHeader Of(IReadOnlyList<ClinicalHeader> documents, Professional sender) => headers.Of(documents, sender);
    }
}
