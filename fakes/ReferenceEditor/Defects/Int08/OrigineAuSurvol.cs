using ReferenceEditor.Dossier;

namespace ReferenceEditor.Defects.Int08;

/// <summary>The origin is a tooltip.</summary>
internal sealed class OrigineAuSurvol : IDefect
{
    public string Id => "origine-au-survol";

    public string Title => "L'origine d'un document ne se lit qu'au survol";

    public IReadOnlyList<string> Preuves => ["CDA/INT.08.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IOriginSigns, OnHover>();

    private sealed class OnHover : IOriginSigns
    {
        public OriginMark Of(RecordDocument document) => new(null, Hint: OriginSigns.For(document.Origin).Label);
    }
}
