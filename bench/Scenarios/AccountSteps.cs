using NUnit.Framework;
using Reqnroll;

namespace Conformance.Bench.Scenarios;

[Binding]
public sealed class AccountSteps
{
    private int _first;
    private int _second;

    [Given(@"un compte de (\d+) euros")]
    public void AnAccount(int amount) => _first = amount;

    [Given(@"un autre compte")]
    public void AnotherAccount() => _second = 0;

    [When(@"(\d+) euros passent de l'un à l'autre")]
    public void Move(int amount) => (_first, _second) = (_first - amount, _second + amount);

    [Then(@"le premier en tient (\d+)")]
    public void FirstHolds(int amount) => Assert.That(_first, Is.EqualTo(amount));

    [Then(@"le second en tient (\d+)")]
    public void SecondHolds(int amount) => Assert.That(_second, Is.EqualTo(amount));
}
