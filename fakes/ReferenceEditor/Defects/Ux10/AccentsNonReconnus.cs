using ReferenceEditor.Annuaire;

namespace ReferenceEditor.Defects.Ux10;

/// <summary>Accents count.</summary>
internal sealed class AccentsNonReconnus : IDefect
{
    public string Id => "accents-non-reconnus";

    public string Title => "Une recherche sans accents ne trouve pas les noms accentués";

    public IReadOnlyList<string> Preuves => ["MSS/UX.10.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<ITextMatch, ToTheAccent>();

    private sealed class ToTheAccent : ITextMatch
    {
        public bool Holds(string text, string typed) => text.Contains(typed, StringComparison.OrdinalIgnoreCase);
    }
}
