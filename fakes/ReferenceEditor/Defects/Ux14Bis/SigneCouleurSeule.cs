using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;

namespace ReferenceEditor.Defects.Ux14Bis;

/// <summary>A background colour alone, without legend.</summary>
internal sealed class SigneCouleurSeule : IDefect
{
    public string Id => "signe-couleur-seule";

    public string Title => "Seule une couleur de fond, que rien n'explique, distingue les documents invisibles";

    public IReadOnlyList<string> Preuves => ["DMP/UX.14-BIS.01.01", "DMP/UX.14-BIS.01.02"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IVisibilitySigns, Tinted>();

    private sealed class Tinted(DmpSigns signs) : IVisibilitySigns
    {
        private readonly VisibilitySigns _signs = new(signs);

        public IReadOnlyList<LegendEntry> Legend => [];

        public IReadOnlyList<DocumentMark> Mark(IReadOnlyList<DmpDocument> documents) =>
            [.. _signs.Mark(documents).Select(mark => new DocumentMark([], mark.Signs.Count > 0 ? "teinte" : ""))];
    }
}
