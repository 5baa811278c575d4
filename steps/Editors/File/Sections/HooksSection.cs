using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>What the editor offers so that a run can handle the product.</summary>
internal static class HooksSection
{
    private const int LongestSeconds = 900;

    private static readonly FormatKey DaysField = new("field", new TextKind(), "Champ de formulaire qui porte le nombre de jours.");

    public static FormatKey Key { get; } = new("hooks", new SectionKind(
        Hook("start", "Démarre le produit et se termine (« docker compose up -d ») ; pour une commande qui dure, « start.command »."),
        Hook("healthy", "Réussit une fois le produit prêt ; redemandé jusque-là."),
        Hook("reset", "Remet les données du produit comme elles étaient ; joué avant et après la course."),
        Hook("clock", "Déplace l'horloge du produit du nombre de jours de CONFORMANCE_DAYS (commande) ou de « field » (appel) ; zéro la remet.", DaysField),
        Hook("stop", "Arrête le produit, quelle que soit la fin de la course.")),
        "Crochets : une commande ou un appel HTTP pour démarrer, dire prêt, remettre à neuf, avancer l'horloge, arrêter.");

    public static ProductHooks Read(SectionView root)
    {
        var hooks = root.Section(Key.Name);
        if (hooks.Has("start") && root.Has(StartSection.Key.Name))
            hooks.Report("start", "« start » et « hooks.start » disent tous deux comment démarrer : gardez l'un des deux");
        if (hooks.Has("clock") && root.Has(ClockSection.Key.Name))
            hooks.Report("clock", "« clock » et « hooks.clock » déplacent tous deux l'horloge : gardez l'un des deux");
        return new ProductHooks(
            Read(hooks, "start", seconds: 120),
            Read(hooks, "healthy", seconds: 120),
            Read(hooks, "reset", seconds: 60),
            Clock(hooks) ?? ClockSection.Read(root),
            Read(hooks, "stop", seconds: 60));
    }

    private static FormatKey Hook(string name, string help, params FormatKey[] more) => new(name, new SectionKind([
        new FormatKey("command", new CommandKind(), "Commande, jouée depuis le dossier de ce fichier ; elle trouve les services dans son environnement."),
        new FormatKey("post", new TextKind(), "Chemin du produit, ou adresse entière, à appeler par POST."),
        new FormatKey("get", new TextKind(), "Chemin du produit, ou adresse entière, à appeler par GET."),
        new FormatKey("headers", new NamedKind(new TextKind()), "En-têtes de l'appel ; leurs secrets viennent de l'environnement."),
        new FormatKey("seconds", new NumberKind(1, LongestSeconds), "Secondes au-delà desquelles le crochet a échoué."),
        .. more]), help);

    private static Hook? Clock(SectionView hooks)
    {
        var clock = hooks.Section("clock");
        if (clock.Has("get"))
            clock.Report("get", "l'horloge se déplace par « post » ou « command »");
        if (clock.Has("post") && !clock.Has("field"))
            clock.Report("field", YamlWalker.Missing);
        return Read(hooks, "clock", seconds: 10);
    }

    private static Hook? Read(SectionView hooks, string name, int seconds)
    {
        if (!hooks.Has(name))
            return null;
        var hook = hooks.Section(name);
        if (new[] { "command", "post", "get" }.Count(hook.Has) != 1)
            hooks.Report(name, "une chose et une seule est attendue : « command », « post » ou « get »");
        return new Hook($"{Key.Name}.{name}", hook.Command("command"), Call(hook), TimeSpan.FromSeconds(hook.Number("seconds", seconds)));
    }

    private static HookCall? Call(SectionView hook)
    {
        if (!hook.Has("post") && !hook.Has("get"))
            return null;
        var key = hook.Has("post") ? "post" : "get";
        var address = hook.Text(key);
        if (address.Length > 0 && address[0] != '/' && !WebAddress.TryRead(address, out _))
            hook.Report(key, $"un chemin (« /… ») ou une adresse http(s) est attendu, « {address} » est lu");
        return new HookCall(key == "post" ? HttpMethod.Post : HttpMethod.Get, address, hook.TextOrNull("field"), hook.Named("headers"));
    }
}
