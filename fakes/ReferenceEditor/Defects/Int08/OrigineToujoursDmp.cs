using ReferenceEditor.Dossier;

namespace ReferenceEditor.Defects.Int08;

/// <summary>Whatever came from outside is said to come from the DMP.</summary>
internal sealed class OrigineToujoursDmp : IDefect
{
    public string Id => "origine-toujours-dmp";

    public string Title => "Tout document venu de l'extérieur est dit venir du DMP";

    public IReadOnlyList<string> Preuves => ["CDA/INT.08.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IOriginSigns, AlwaysDmp>();

    private sealed class AlwaysDmp : IOriginSigns
    {
        public OriginMark Of(RecordDocument document) => new(OriginSigns.For(document.Origin is DocumentOrigin.MsSante ? DocumentOrigin.Dmp : document.Origin));
    }
}
