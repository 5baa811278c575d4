using System.Globalization;
using System.Text;

namespace Lanterne.Usagers;

/// <summary>A person cared for.</summary>
/// <param name="Id">Identifier in Lanterne.</param>
/// <param name="Nom">Given and family names.</param>
/// <param name="Ins">Matricule INS, 15 digits, under the test OID.</param>
/// <param name="Qualifiee">Whether the INS is qualified; the DMP is asked about no other.</param>
/// <param name="Naissance">Day of birth.</param>
internal sealed record Usager(string Id, string Nom, string Ins, bool Qualifiee, DateOnly Naissance);

/// <summary>The people cared for.</summary>
internal sealed class UsagerFile
{
    private readonly IReadOnlyList<Usager> _usagers = Seed.Read<Usager>("usagers.json");

    /// <summary>A person by identifier; null when there is none.</summary>
    public Usager? Find(string id) => _usagers.FirstOrDefault(usager => usager.Id == id);

    /// <summary>People whose name or INS holds some letters; nobody for fewer than two.</summary>
    public IEnumerable<Usager> Search(string letters) => letters.Trim().Length < 2
        ? []
        : _usagers.Where(usager => Plain(usager.Nom).Contains(Plain(letters.Trim()), StringComparison.Ordinal) || usager.Ins.Contains(letters.Trim(), StringComparison.Ordinal));

    /// <summary>A text without case or accents.</summary>
    internal static string Plain(string text) => new([.. text.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
        .Select(char.ToLowerInvariant)]);
}
