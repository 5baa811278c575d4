using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;
using ReferenceEditor.Variants;

namespace ReferenceEditor.Defects.Ux14Bis;

/// <summary>A bare shape, without text, name or legend.</summary>
internal sealed class SigneSansSignification : IDefect
{
    public string Id => "signe-sans-signification";

    public string Title => "Le signe est une forme que rien n'explique";

    public IReadOnlyList<string> Preuves => ["DMP/UX.14-BIS.01.01", "DMP/UX.14-BIS.01.02"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IVisibilitySigns, BareShape>();

    private sealed class BareShape(DmpSigns signs) : IVisibilitySigns
    {
        private static readonly Sign Shape = new("losange", "◆", Tone.Neutre);

        private readonly VisibilitySigns _signs = new(signs);

        public IReadOnlyList<LegendEntry> Legend => [];

        public IReadOnlyList<DocumentMark> Mark(IReadOnlyList<DmpDocument> documents) =>
            [.. _signs.Mark(documents).Select(mark => mark with { Signs = [.. mark.Signs.Take(1).Select(_ => Shape)] })];
    }
}
