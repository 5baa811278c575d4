using System.Globalization;
using Conformance.Compat.Tests.Support;
using Reqnroll;

namespace Conformance.Compat.Tests;

public sealed class ConversionTests
{
    [TestCase("l'entier 42", "42")]
    [TestCase("le long 9000000000", "9000000000")]
    [TestCase("le double 1,5", "1.5")]
    [TestCase("le décimal 12,25", "12.25")]
    [TestCase("le booléen true", "True")]
    [TestCase("l'état ouvert et autorisé", "OuvertEtAutorisé")]
    [TestCase("le guid 3f2504e0-4f89-11d3-9a0c-0305e82c3301", "3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [TestCase("la durée 00:01:30", "00:01:30")]
    [TestCase("la date 24/12/2025", "12/24/2025 00:00:00")]
    [TestCase("le jour 03/02/2026", "02/03/2026")]
    [TestCase("l'entier facultatif 7", "7")]
    public async Task Reads_words_in_the_culture_of_the_feature(string step, string value) =>
        (await Play.Steps("Soit " + step, typeof(Values))).Notes.Should().Equal(value);

    [TestCase("la couleur rouge", "#f00")]
    [TestCase("la couleur verte", "#0f0")]
    [TestCase("la personne Anne Lefèvre", "LEFÈVRE, Anne")]
    [TestCase("l'âge de 12 ans", "12 ans")]
    public async Task Transforms_words(string step, string value) => (await Play.Steps("Soit " + step, typeof(Values))).Notes.Should().Equal(value);

    [Test]
    public async Task Transforms_a_table()
    {
        var play = await Play.Feature(Written.Scenario("Soit les couleurs :", "| nom |", "| rouge |", "| bleu |"), typeof(Values));
        play.Notes.Should().Equal("rouge+bleu");
    }

    [Test]
    public async Task Gives_a_doc_string_last()
    {
        var play = await Play.Feature(Written.Scenario("Soit le texte 3 :", "\"\"\"xml", "<a>", "  <b/>", "\"\"\""), typeof(Values));
        play.Notes.Should().Equal("3 <a>\n  <b/>");
    }

    [Test]
    public async Task The_culture_is_current_while_a_step_runs() =>
        (await Play.Steps("Soit la culture", typeof(Values))).Notes.Should().Equal("fr-FR");

    [Test]
    public async Task Tells_what_cannot_be_read() =>
        (await Play.Steps("Soit l'entier douze", typeof(Values))).Failure.Message.Should().Contain("« douze » cannot be read as Int32 (fr-FR)");

    public enum Etat
    {
        OuvertEtAutorisé,
    }

    public sealed record Couleur(string Code);

    public sealed record Personne(string Nom);

    public sealed record Age(int Years);

    public sealed record Palette(string[] Names);

    [Binding]
    public sealed class Values(Notebook notebook)
    {
        [StepArgumentTransformation(@"(rouge|verte)")]
        public static Couleur Couleur(string name) => new(name == "rouge" ? "#f00" : "#0f0");

        [StepArgumentTransformation]
        public async Task<Personne> Personne(string words)
        {
            await Task.Yield();
            return words.Split(' ') is [var first, var last] ? new Personne($"{last.ToUpperInvariant()}, {first}") : throw new FormatException(words);
        }

        [StepArgumentTransformation(@"(\d+) ans")]
        public ValueTask<Age> Age(int years) => new(new Age(years));

        [StepArgumentTransformation]
        public static Palette Palette(DataTable table) => new([.. table.Rows.Select(row => row["nom"])]);

        [Given(@"l'entier (\S+)")]
        public void Int(int value) => Note(value);

        [Given(@"le long (.+)")]
        public void Long(long value) => Note(value);

        [Given(@"le double (.+)")]
        public void Double(double value) => Note(value);

        [Given(@"le décimal (.+)")]
        public void Decimal(decimal value) => Note(value);

        [Given(@"le booléen (.+)")]
        public void Bool(bool value) => notebook.Note(value.ToString());

        [Given(@"l'état (.+)")]
        public void Enumerated(Etat value) => notebook.Note(value.ToString());

        [Given(@"le guid (.+)")]
        public void Unique(Guid value) => notebook.Note(value.ToString());

        [Given(@"la durée (.+)")]
        public void Duration(TimeSpan value) => Note(value);

        [Given(@"la date (.+)")]
        public void Date(DateTime value) => Note(value);

        [Given(@"le jour (.+)")]
        public void Day(DateOnly value) => Note(value);

        [Given(@"l'entier facultatif (\d+)")]
        public void Optional(int? value) => Note(value!.Value);

        [Given(@"la couleur (.+)")]
        public void Colour(Couleur value) => notebook.Note(value.Code);

        [Given(@"la personne (.+)")]
        public void Person(Personne value) => notebook.Note(value.Nom);

        [Given(@"l'âge de (.+)")]
        public void HowOld(Age value) => notebook.Note($"{value.Years} ans");

        [Given(@"les couleurs :")]
        public void Colours(Palette palette) => notebook.Note(string.Join('+', palette.Names));

        [Given(@"le texte (\d) :")]
        public void Text(int number, string text) => notebook.Note($"{number} {text}");

        [Given(@"la culture")]
        public async Task Culture()
        {
            await Task.Yield();
            notebook.Note(CultureInfo.CurrentCulture.Name);
        }

        private void Note(IFormattable value) => notebook.Note(value.ToString(null, CultureInfo.InvariantCulture));
    }
}
