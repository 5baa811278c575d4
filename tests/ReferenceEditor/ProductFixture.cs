namespace ReferenceEditor.Tests;

/// <summary>Starts products for one test, and stops them after it.</summary>
public abstract class ProductFixture
{
    private readonly List<Product> _products = [];

    [TearDown]
    public async Task StopProducts()
    {
        foreach (var product in _products)
            await product.DisposeAsync();
    }

    private protected async Task<Product> Start(params string[] defects) => Keep(await Product.Start(defects));

    private protected async Task<Product> Start(ReferenceEditorSettings settings) => Keep(await Product.Start(settings));

    private Product Keep(Product product)
    {
        _products.Add(product);
        return product;
    }
}
