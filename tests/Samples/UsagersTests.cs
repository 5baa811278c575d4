using System.Net;
using Lanterne;
using Lanterne.Access;
using Lanterne.Usagers;

namespace Conformance.Samples.Tests;

public class UsagersTests
{
    [Test]
    public void Everybody_is_fictional_and_their_keys_are_right()
    {
        Seed.Read<Member>("equipe.json").Should().OnlyContain(member => member.Rpps.StartsWith("999") && member.Rpps.Length == 11 && Luhn(member.Rpps));
        Seed.Read<Usager>("usagers.json").Should().OnlyContain(usager => usager.Nom.EndsWith("-FICTIF") && InsKey(usager.Ins));
    }

    [Test]
    public void A_person_is_found_by_any_part_of_their_name_without_accents() =>
        new UsagerFile().Search("estragon-f").Concat(new UsagerFile().Search("eloise")).Select(usager => usager.Id).Should().Equal("u05", "u05");

    [Test]
    public void One_letter_finds_nobody() => new UsagerFile().Search("e").Should().BeEmpty();

    [Test]
    public async Task Without_a_qualified_ins_the_dmp_is_not_even_looked_for()
    {
        await using var hospital = await Hospital.OpenAsync();
        var visitor = await hospital.Visitor().ComeInAsync();
        (await (await visitor.GetAsync("usagers/u09/dmp")).Content.ReadAsStringAsync()).Should().Contain("inscrit-sans-ins");
        (await visitor.GetAsync("usagers/u01/dmp")).StatusCode.Should().Be(HttpStatusCode.BadGateway);
    }

    [Test]
    public void Lanterne_knows_nothing_of_the_harness_nor_of_the_reference_editor() =>
        typeof(LanterneHost).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name).Should().NotContain(name => name!.StartsWith("Conformance") || name.StartsWith("ReferenceEditor"));

    private static bool Luhn(string digits) => digits.Reverse().Select((digit, rank) => rank % 2 == 0 ? digit - '0' : ((digit - '0') * 2 / 10) + ((digit - '0') * 2 % 10)).Sum() % 10 == 0;

    private static bool InsKey(string ins) => ins.Length == 15 && int.Parse(ins[13..]) == 97 - (long.Parse(ins[..13]) % 97);
}
