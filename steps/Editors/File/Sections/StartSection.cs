using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>How the product is started, when it does not already run and no hook starts it.</summary>
internal static class StartSection
{
    public static FormatKey Key { get; } = new("start", new SectionKind(
        new FormatKey("reference", new TextKind(), "Variante de l'éditeur de référence à démarrer dans le harnais."),
        new FormatKey("command", new CommandKind(), "Commande qui est le produit tant qu'elle dure ; elle trouve les services dans son environnement (CONFORMANCE_DMP_URL…)."),
        new FormatKey("healthy", new AddressKind(), "Adresse qui répond une fois le produit prêt ; sinon « url ».")),
        "Comment le produit est démarré ; absent s'il tourne déjà ou si « hooks.start » le démarre.");

    public static ProductStart? Read(SectionView root)
    {
        if (!root.Has(Key.Name))
            return null;
        var start = root.Section(Key.Name);
        if (start.Has("reference") && start.Has("command"))
            root.Report(Key.Name, "« reference » et « command » s'excluent : gardez l'un des deux");
        if (!start.Has("reference") && !start.Has("command"))
            root.Report(Key.Name, "« reference » ou « command » est attendu");
        return new ProductStart(start.TextOrNull("reference"), start.Command("command"), start.Address("healthy"));
    }
}
