using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>How the product's clock is moved, in short: a form posted to a path.</summary>
internal static class ClockSection
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static FormatKey Key { get; } = new("clock", new SectionKind(
        new FormatKey("post", new TextKind("/.*", "un chemin du produit, « /… »"), "Chemin du produit qui reçoit le formulaire.", IsRequired: true),
        new FormatKey("field", new TextKind(), "Champ qui porte le nombre de jours.", IsRequired: true),
        new FormatKey("headers", new NamedKind(new TextKind()), "En-têtes de l'appel ; leurs secrets viennent de l'environnement.")),
        "Comment l'horloge du produit se déplace : forme courte de « hooks.clock ».");

    public static Hook? Read(SectionView root)
    {
        if (!root.Has(Key.Name))
            return null;
        var clock = root.Section(Key.Name);
        return new Hook(Key.Name, null, new HookCall(HttpMethod.Post, clock.Text("post"), clock.Text("field"), clock.Named("headers")), Patience);
    }
}
