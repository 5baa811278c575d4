using ReferenceEditor.Accounts;
using ReferenceEditor.Annuaire;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Dmp.Feeding;

/// <summary>Describes documents and submissions for the DMP.</summary>
internal interface IHeaders
{
    /// <summary>Header of a document, under a new uniqueId.</summary>
    ClinicalHeader Of(LocalDocument document, Patient patient);

    /// <summary>Header of the submission of documents by a professional.</summary>
    SubmissionHeader Of(IReadOnlyList<ClinicalHeader> documents, Professional sender);
}

/// <summary>The site is the structure of everyone; it becomes an author itself beside one whom the RPPS no longer holds (RG_2230).</summary>
/// <param name="settings">Settings of the product.</param>
/// <param name="clock">Clock.</param>
internal sealed class Headers(ReferenceEditorSettings settings, TimeProvider clock) : IHeaders
{
    private readonly Organization _site = new("1" + settings.Structure.FinessGeographique, settings.Structure.Name);

    private HeaderAuthor LegalPerson => new(_site.Id, _site.Name, "", null, _site);

    /// <inheritdoc/>
    public ClinicalHeader Of(LocalDocument document, Patient patient)
    {
        var author = Doctor(document.Author.NationalId, document.Author.Family, document.Author.Given, document.Author.SpecialtyCode);
        return new ClinicalHeader
        {
            UniqueId = Oids.New(clock),
            SetId = Oids.New(clock),
            Title = document.Title,
            Type = document.Type,
            Class = document.Class,
            WrittenAt = document.WrittenAt,
            ActAt = document.ActAt,
            Patient = patient,
            Authors = document.Author.IsRegistered ? [author] : [author, LegalPerson],
            Responsible = author,
            Custodian = _site,
        };
    }

    /// <inheritdoc/>
    public SubmissionHeader Of(IReadOnlyList<ClinicalHeader> documents, Professional sender)
    {
        var author = Doctor(sender.NationalId, sender.Family, sender.Given, sender.SpecialtyCode);
        var patient = documents[0].Patient;
        var legalPersons = documents.SelectMany(document => document.Authors).Where(one => one.IsLegalPerson).Distinct();
        return new SubmissionHeader(Oids.New(clock), clock.GetUtcNow(), documents[0].Title, new Ins(patient.Ins, patient.InsOid), [author, .. legalPersons]);
    }

    private HeaderAuthor Doctor(string id, string family, string given, string specialty) => new(
        id, family, given, new Coded($"G15_10/{specialty}", "1.2.250.1.213.1.1.4.5", "authorSpecialty", $"Médecin - {Nomenclature.Specialities.GetValueOrDefault(specialty, specialty)}"), _site);
}
