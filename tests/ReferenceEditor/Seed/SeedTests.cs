using OtpNet;
using ReferenceEditor.Accounts;
using ReferenceEditor.Patients;
using ReferenceEditor.Seed;

namespace ReferenceEditor.Tests.Seed;

public sealed class SeedTests
{
    private static readonly SeedData Seed = SeedData.Load();

    [Test]
    public void Holds_the_accounts_and_patients_that_the_screens_describe()
    {
        Seed.Users.Select(user => user.Login.TrimEnd("0123456789".ToCharArray())).CountBy(kind => kind).ToDictionary()
            .Should().Equal(new Dictionary<string, int> { ["medecin"] = 8, ["premiere"] = 4, ["verrou"] = 2, ["motdepasse"] = 2 });
        Seed.Patients.Count(patient => patient.IsQualified).Should().Be(17);
        Seed.Patients.Where(patient => !patient.IsQualified).Select(patient => patient.Identity).Should().HaveCount(3).And.Contain([IdentityStatus.Provisoire, IdentityStatus.Recuperee]);
    }

    [Test]
    public void Every_RPPS_is_a_test_one_with_its_Luhn_key()
    {
        Seed.Users.Select(user => user.Rpps).Should().OnlyHaveUniqueItems().And.OnlyContain(rpps => rpps.StartsWith("99900000") && rpps.Length == 11);
        Seed.Users.Should().OnlyContain(user => Luhn(user.Rpps) % 10 == 0);
    }

    [Test]
    public void Every_INS_has_its_key_and_the_test_OID()
    {
        Seed.Patients.Select(patient => patient.Ins).Should().OnlyHaveUniqueItems().And.OnlyContain(ins => ins.Length == 15);
        Seed.Patients.Select(patient => 97 - (long.Parse(patient.Ins[..13]) % 97) - long.Parse(patient.Ins[13..])).Should().OnlyContain(difference => difference == 0);
        Seed.Patients.Should().OnlyContain(patient => patient.InsOid == "1.2.250.1.213.1.4.10");
    }

    [Test]
    public void Every_INS_tells_sex_year_and_month() =>
        Seed.Patients.Select(patient => patient.Ins[..5]).Should().Equal(Seed.Patients.Select(patient => $"{(patient.Sex == "F" ? 2 : 1)}{patient.BirthDate:yyMM}"));

    [Test]
    public void Everybody_is_fictional_and_named_apart()
    {
        Seed.Users.Select(user => user.Family).Concat(Seed.Patients.Select(patient => patient.Family)).Should().OnlyHaveUniqueItems().And.OnlyContain(name => name.EndsWith("-ESSAI"));
    }

    [Test]
    public void Every_password_meets_the_policy() =>
        Seed.Users.Select(user => user.Password).Should().OnlyHaveUniqueItems().And.OnlyContain(password => new PasswordPolicy().Refuse(password) == null);

    [Test]
    public void Every_code_secret_is_distinct_and_of_160_bits() =>
        Seed.Users.Select(user => user.TotpSecret).Should().OnlyHaveUniqueItems().And.OnlyContain(secret => Base32Encoding.ToBytes(secret).Length == 20);

    private static int Luhn(string digits) => digits.Reverse().Select((digit, rank) => rank % 2 == 0 ? digit - '0' : (digit - '0') * 2).Sum(number => number > 9 ? number - 9 : number);
}
