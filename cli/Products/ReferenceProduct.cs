namespace Conformance.Cli.Products;
