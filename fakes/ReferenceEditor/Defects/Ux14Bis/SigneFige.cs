using System.Collections.Concurrent;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;

namespace ReferenceEditor.Defects.Ux14Bis;

/// <summary>A document keeps the sign of its first reading.</summary>
internal sealed class SigneFige : IDefect
{
    public string Id => "signe-fige";

    public string Title => "Le signe d'un document reste celui de sa première lecture";

    public IReadOnlyList<string> Preuves => ["DMP/UX.14-BIS.01.01", "DMP/UX.14-BIS.01.02"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IVisibilitySigns, FirstReading>();

    private sealed class FirstReading(DmpSigns signs) : IVisibilitySigns
    {
        private readonly VisibilitySigns _signs = new(signs);
        private readonly ConcurrentDictionary<string, DocumentMark> _first = new();

        public IReadOnlyList<LegendEntry> Legend => _signs.Legend;

        public IReadOnlyList<DocumentMark> Mark(IReadOnlyList<DmpDocument> documents) =>
            [.. documents.Zip(_signs.Mark(documents), (document, mark) => _first.GetOrAdd(document.UniqueId, mark))];
    }
}
