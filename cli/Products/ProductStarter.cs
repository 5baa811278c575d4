using Conformance.Fakes;
using Conformance.Fakes.Pki;
using Conformance.Reports.Journal;
using Conformance.Steps.Editors.File;

namespace Conformance.Cli.Products;

/// <summary>Chooses how the product of an editor file is started.</summary>
internal static class ProductStarter
{
    public static IProductStarter For(EditorFile editor, IReadOnlyList<string> defects, NationalServices services, TestPki pki, IJournal journal, TimeProvider clock)
    {
        var environment = ServiceEnvironment.Of(services, pki);
        var hooked = new HookedProduct(editor, environment, Found(editor, defects, services, pki, environment, clock), journal, clock);
        return new ConfiguredProduct(editor, ServiceEnvironment.Values(services, pki), hooked, journal);
    }

    private static IProductStarter Found(
        EditorFile editor, IReadOnlyList<string> defects, NationalServices services, TestPki pki, IReadOnlyDictionary<string, string?> environment, TimeProvider clock) => editor.Start switch
    {
        { Reference: not null } => new ReferenceProduct(editor, defects, services, pki, clock),
        { Command: not null } => new CommandProduct(editor, environment, clock),
        _ => new StandingProduct(editor, clock),
    };
}
