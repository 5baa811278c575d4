using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp.Feeding;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Histo04;

/// <summary>The legal person takes the place of the author who left.</summary>
internal sealed class PersonneMoraleALaPlace : IDefect
{
    public string Id => "personne-morale-a-la-place";

    public string Title => "La personne morale prend la place de l'auteur qui a quitté le RPPS";

    public IReadOnlyList<string> Preuves => ["DMP/HISTO.04.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IHeaders, Instead>();

    private sealed class Instead(Headers headers) : IHeaders
    {
        public ClinicalHeader Of(LocalDocument document, Patient patient)
        {
            var header = headers.Of(document, patient);
            return document.Author.IsRegistered ? header : header with { Authors = [.. header.Authors.Where(author => author.IsLegalPerson)] };
        }

        public SubmissionHeader Of(IReadOnlyList<ClinicalHeader> documents, Professional sender) => headers.Of(documents, sender);
    }
}
