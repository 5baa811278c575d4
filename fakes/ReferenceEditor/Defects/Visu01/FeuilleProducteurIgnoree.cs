using ReferenceEditor.Dossier.Rendering;

namespace ReferenceEditor.Defects.Visu01;

/// <summary>The hospital's style sheet is applied although the producer gave one.</summary>
internal sealed class FeuilleProducteurIgnoree : IDefect
{
    public string Id => "feuille-producteur-ignoree";

    public string Title => "La feuille de style de l'établissement sert même quand le producteur a joint la sienne";

    public IReadOnlyList<string> Preuves => ["CDA/INT.15.01.01", "CDA/VISU.01.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IStylesheetChoice, OursAlways>();

    private sealed class OursAlways : IStylesheetChoice
    {
        public bool PrefersProducers => false;
    }
}
