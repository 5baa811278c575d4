namespace ReferenceEditor.Tests.Variants;

public sealed class VariantTests : ProductFixture
{
    [TestCase(ScreenVariant.Standard, "<table>", "Se déconnecter", "class=\"sign favorable\">Identité qualifiée")]
    [TestCase(ScreenVariant.Cartes, "<ul class=\"cards\">", "Quitter", "class=\"sign favorable\">Identité qualifiée")]
    [TestCase(ScreenVariant.Pictogrammes, "<table>", "Se déconnecter", "role=\"img\" aria-label=\"Identité qualifiée\"")]
    public async Task Each_has_its_layout_words_and_signs(ScreenVariant variant, string layout, string words, string sign)
    {
        var browser = await (await Start(new ReferenceEditorSettings { Variant = variant })).LogIn("medecin1");
        System.Net.WebUtility.HtmlDecode(browser.Html).Should().Contain(layout).And.Contain(words).And.Contain(sign);
    }

    [Test]
    public async Task Every_page_has_its_own_title_language_and_landmarks([Values] ScreenVariant variant)
    {
        var browser = await (await Start(new ReferenceEditorSettings { Variant = variant })).LogIn("medecin1");
        var titles = new List<string>();
        foreach (var page in (string[])["/patients", "/patients/p01", "/journal", "/compte", "/compte/mot-de-passe", "/information-rpps", "/connexion"])
        {
            titles.Add((await browser.Go(page)).Title);
            browser.Html.Should().Contain("<html lang=\"fr\">").And.Contain("<main id=\"contenu\"").And.Contain("<h1").And.Contain("Aller au contenu");
        }

        titles.Should().OnlyHaveUniqueItems().And.OnlyContain(title => title.EndsWith(" – Hippocampe DPI"));
    }
}
