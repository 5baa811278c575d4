using Conformance.Steps.Editors.Recording;

namespace Conformance.Steps.Tests.Editors.Recording;

public class LocatorProposalTests
{
    [TestCase("GetByRole(AriaRole.Button, new() { Name = \"Valider\", Exact = true })", "{role: button, name: Valider, exact: true}")]
    [TestCase("GetByLabel(\"Date, heure\")", "{label: 'Date, heure'}")]
    [TestCase("GetByTestId(\"envoi\")", "{test-id: envoi}")]
    [TestCase("Locator(\"div\").Filter(new() { HasText = \"Lettre\" }).GetByRole(AriaRole.Button)", "{role: button, within: {css: div, has-text: Lettre}}")]
    [TestCase("Locator(\"iframe[title=\\\"Volet\\\"]\").ContentFrame.GetByText(\"Ouvert\")", "{text: Ouvert, frame: {css: 'iframe[title=\"Volet\"]'}}")]
    public void Playwrights_words_become_the_maps(string expression, string expected) =>
        MapText.Line(LocatorProposal.Mapped(PlaywrightExpression.Parse(expression))!).Should().Be(expected);

    [TestCase("GetByRole(AriaRole.Button).Nth(2)")]
    [TestCase("GetByText(\"x\").First")]
    public void What_the_map_has_no_word_for_is_not_forced(string expression) =>
        LocatorProposal.Mapped(PlaywrightExpression.Parse(expression)).Should().BeNull();
}
