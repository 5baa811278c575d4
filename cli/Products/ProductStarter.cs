using Conformance.Fakes;
using Conformance.Fakes.Pki;
using Conformance.Steps.Editors.File;

namespace Conformance.Cli.Products;

/// <summary>Chooses how the product of an editor file is started.</summary>
internal static class ProductStarter
{
    public static IProductStarter For(EditorFile editor, IReadOnlyList<string> defects, NationalServices services, TestPki pki, TimeProvider clock) => editor.Start switch
    {
        { Reference: not null } => new ReferenceProduct(editor, defects, services, pki, clock),
        { Command: not null } => new CommandProduct(editor, ServiceEnvironment.Of(services, pki), clock),
        _ => new StandingProduct(editor, clock),
    };
}
