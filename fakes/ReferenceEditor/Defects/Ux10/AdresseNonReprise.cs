using ReferenceEditor.Annuaire;
using ReferenceEditor.Mss;

namespace ReferenceEditor.Defects.Ux10;

/// <summary>The message goes to another address of the person.</summary>
internal sealed class AdresseNonReprise : IDefect
{
    public string Id => "adresse-non-reprise";

    public string Title => "Le message part à une autre adresse de la personne que celle choisie";

    public IReadOnlyList<string> Preuves => ["MSS/UX.10.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<ICorrespondentRows, AnotherAddress>();

    private sealed class AnotherAddress : ICorrespondentRows
    {
        public IReadOnlyList<CorrespondentRow> Of(IReadOnlyList<Correspondent> correspondents)
        {
            var rows = new CorrespondentRows().Of(correspondents);
            return [.. rows.Select(row => row with { Recipient = Another(row, rows) })];
        }

        private static string Another(CorrespondentRow chosen, IEnumerable<CorrespondentRow> rows) =>
            rows.Where(row => row.Name == chosen.Name).Select(row => row.Recipient).FirstOrDefault(address => address != chosen.Recipient, chosen.Recipient);
    }
}
