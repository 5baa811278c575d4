using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;

namespace Conformance.Steps.Tests.Running;

/// <summary>A product that compares TD0.2's answer with what it holds finds its own patient in it.</summary>
public class PatientInDmpTests
{
    [TestCase("ESSAI Camille", "ESSAI", "Camille")]
    [TestCase("Ambre ARGOUSIER-FICTIF", "ARGOUSIER-FICTIF", "Ambre")]
    [TestCase("DE LA FONTAINE-ESSAI Marie Ève", "DE LA FONTAINE-ESSAI", "Marie Ève")]
    [TestCase("Essai Camille", "Essai", "Camille")]
    public void Names_are_those_of_the_screens(string shown, string family, string given) =>
        (Patient("199017512345602", shown).Person() is { } person ? (person.Family, person.Given) : default).Should().Be((family, given));

    [TestCase("199017512345602", null, "M", "199901")]
    [TestCase("299207512345608", null, "F", "1999")]
    [TestCase("201029983411115", "2001-02-17", "F", "20010217")]
    public void Sex_and_birth_are_those_of_the_INS_and_the_file(string ins, string? birth, string sex, string told) =>
        (Patient(ins) with { BirthDate = birth is null ? null : DateOnly.Parse(birth) }).InDmp(DmpState.OuvertAutorise).Person.Should().BeEquivalentTo(new { Sex = sex, BirthDate = told });

    private static EditorPatient Patient(string ins, string name = "ESSAI Camille") => new("p1", name, ins, InsQualified: true, []);
}
