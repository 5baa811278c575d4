using System.Globalization;
using System.Numerics;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux12;

/// <summary>Compares what is drawn with the images of the official kit that the editor file names; the scenario accepts both ways.</summary>
public sealed record IndicationLooksLikeTheKitIcon : Check
{
    /// <summary>Bits of 64 by which two perceptual hashes of the same icon may differ.</summary>
    private const int Tolerance = 10;

    private const string Expected = "l'indication reprend l'icône du kit (la preuve est admise avec ou sans l'icône du kit)";

    /// <summary>Key under which the perceptual hash of a kit icon is declared.</summary>
    public static string KeyOf(DmpState state) => "kit-icon." + DeclaredIndicationMatchesTheDmp.KeyOf(state)["dmp.".Length..];

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var compared = (from indication in DmpIndication.All(journal)
                        let kit = journal.Declaration(KeyOf(indication.State))
                        where indication.Shown && kit is not null
                        select (Indication: indication, Like: Likenesses(indication).Any(drawn => Distance(drawn, kit) <= Tolerance))).ToList();
        if (compared.Count == 0)
            return Conclusion.NothingToSee(Expected, "le fichier éditeur ne nomme aucune image du kit : rien n'est comparé");

        var other = compared.Where(pair => !pair.Like).Select(pair => pair.Indication).ToList();
        return other.Count == 0
            ? Conclusion.Held(Expected, $"{compared.Count} indications portent l'icône du kit", compared.Select(pair => pair.Indication.Witness))
            : Conclusion.Broken(Expected, $"une autre image que celle du kit pour {other.Select(indication => $"un DMP {DmpIndication.Label(indication.State)}").List()}", other.Select(indication => indication.Witness));
    }

    private static IEnumerable<string> Likenesses(DmpIndication indication) =>
        indication.Screen.Fact.Elements.SelectMany(element => element.Fragments).Where(fragment => fragment.Kind is FragmentKind.Likeness).Select(fragment => fragment.Value);

    private static int Distance(string one, string other) => BitOperations.PopCount(Bits(one) ^ Bits(other));

    private static ulong Bits(string hash) => ulong.Parse(hash, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
