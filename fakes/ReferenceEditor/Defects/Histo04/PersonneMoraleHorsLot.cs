using System.Xml.Linq;
using ReferenceEditor.Dmp.Feeding;

namespace ReferenceEditor.Defects.Histo04;

/// <summary>The legal person is an author of the document, not of the submission set.</summary>
internal sealed class PersonneMoraleHorsLot : IDefect
{
    public string Id => "personne-morale-hors-lot";

    public string Title => "La personne morale est auteur du document, mais pas du lot de soumission";

    public IReadOnlyList<string> Preuves => ["DMP/HISTO.04.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<ISubmissionWriter, PeopleOnly>();

    private sealed class PeopleOnly : ISubmissionWriter
    {
        private readonly SubmissionWriter _writer = new();

        public XElement Write(SubmissionHeader header) => _writer.Write(header with { Authors = [.. header.Authors.Where(author => !author.IsLegalPerson)] });
    }
}
