using System.Globalization;
using System.Text;
using ReferenceEditor.Accounts;

namespace ReferenceEditor.Mss;

/// <summary>Mailboxes of the hospital's professionals.</summary>
/// <param name="settings">Settings of the product.</param>
internal sealed class Mailboxes(ReferenceEditorSettings settings)
{
    /// <summary>Address of a professional: given name, family name, domain of the hospital.</summary>
    public string AddressOf(Professional user) => $"{Plain(user.Given)}.{Plain(user.Family)}@{settings.Mss.Domain ?? "hopital.mss.invalid"}";

    private static string Plain(string name) => new([.. name.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
        .Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-')]);
}
