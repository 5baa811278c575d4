using NUnit.Framework;
using Reqnroll;

namespace Conformance.Bench.Scenarios;

/// <summary>Steps that cost nothing, so that what is timed is the runtime around them.</summary>
[Binding]
public sealed class BasketSteps
{
    private int _articles;

    [Given(@"un panier de (\d+) articles?")]
    public void ABasket(int articles) => _articles = articles;

    [When(@"j'ajoute (\d+) articles?")]
    public void Add(int articles) => _articles += articles;

    [When(@"je retire (\d+) articles?")]
    public void Remove(int articles) => _articles -= articles;

    [Then(@"le panier tient (\d+) articles?")]
    public void Holds(int articles) => Assert.That(_articles, Is.EqualTo(articles));

    [Then(@"le panier n'est pas vide")]
    public void IsNotEmpty() => Assert.That(_articles, Is.Positive);
}
