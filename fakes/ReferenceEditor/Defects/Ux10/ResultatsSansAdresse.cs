using ReferenceEditor.Annuaire;
using ReferenceEditor.Mss;

namespace ReferenceEditor.Defects.Ux10;

/// <summary>Results without addresses.</summary>
internal sealed class ResultatsSansAdresse : IDefect
{
    public string Id => "resultats-sans-adresse";

    public string Title => "Les résultats ne montrent pas l'adresse MSSanté";

    public IReadOnlyList<string> Preuves => ["MSS/UX.10.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<ICorrespondentRows, Addressless>();

    private sealed class Addressless : ICorrespondentRows
    {
        public IReadOnlyList<CorrespondentRow> Of(IReadOnlyList<Correspondent> correspondents) =>
            [.. new CorrespondentRows().Of(correspondents).Select(row => row with { Address = "" })];
    }
}
