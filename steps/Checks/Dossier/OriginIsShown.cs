using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux14Bis;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>In the list, without a click nor the pointer on it, a document integrated from outside says where it came from, and does not say that it came from elsewhere.</summary>
/// <param name="Source">Where the documents judged came from.</param>
public sealed record OriginIsShown(Origin Source) : Check
{
    private string Expected => $"la ligne d'un document venu de « {Source.Label()} » le dit sans clic, par un texte, un pictogramme nommé ou une légende";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var lists = RecordList.At(journal, Moments.Integrated).Where(list => RowsFrom(journal, list).Any()).ToList();
        if (lists.Count == 0)
            return Conclusion.NothingToSee(Expected, Nothing(journal));

        var (list, row) = lists.SelectMany(list => RowsFrom(journal, list).Select(row => (list, row)))
            .FirstOrDefault(pair => !Tells(Source, pair.row, pair.list) || Tells(Other, pair.row, pair.list));
        var witnesses = lists.Select(read => read.Screen.Witness).Concat(Source is Origin.Dmp ? lists.SelectMany(read => Wire(journal, read)) : []);
        if (row is null)
            return Conclusion.Held(Expected, $"{lists.Sum(read => RowsFrom(journal, read).Count())} lignes disent « {Source.Label()} »{Told}", witnesses);
        return Conclusion.Broken(Expected, Tells(Source, row, list) ? $"« {row.Text} » dit aussi « {Other.Label()} »" : $"rien de visible ne dit « {Source.Label()} » dans « {row.Text} »", witnesses);
    }

    private Origin Other => Source is Origin.Dmp ? Origin.MsSante : Origin.Dmp;

    private string Told => Source is Origin.Dmp ? "" : ", origine déclarée par le fichier éditeur : le harnais n'a pas vu la réception";

    private string Nothing(JournalView journal) => Source is Origin.Dmp
        ? "aucun document venu du DMP n'a été lu dans le dossier"
        : journal.Declaration(Origins.MsSanteDeclaration) is { } title
            ? $"le document reçu par MSSanté que le fichier éditeur déclare, « {title} », n'a pas été lu dans le dossier"
            : $"le fichier éditeur ne déclare pas de document reçu par MSSanté (declares: {Origins.MsSanteDeclaration})";

    private IEnumerable<ElementSeen> RowsFrom(JournalView journal, RecordList list) => Source is Origin.Dmp
        ? list.Rows.Select(row => row.Row)
        : journal.Declaration(Origins.MsSanteDeclaration) is { } title && list.Find(title) is { } declared ? [declared] : [];

    private static IEnumerable<string> Wire(JournalView journal, RecordList list) =>
        list.Rows.SelectMany(row => journal.Retrievals(list.Screen.Subject("ins"), row.Document.UniqueId)).Select(exchange => exchange.Witness);

    /// <summary>A tooltip needs the pointer; the title and the type of a document are not a sign of its origin.</summary>
    private static bool Tells(Origin origin, ElementSeen row, RecordList list)
    {
        var visible = row.Fragments.Where(fragment => fragment.Kind is not FragmentKind.Tooltip && !Named(row).Any(field => fragment.Value.Contains(field, StringComparison.OrdinalIgnoreCase))).ToList();
        var pictures = visible.Where(fragment => fragment.Kind is FragmentKind.Picture).ToList();
        return visible.Any(fragment => fragment.Kind is FragmentKind.Text && origin.NamedIn(fragment.Value))
            || (pictures.Count > 0 && row.Fragments.Any(fragment => fragment.Kind is FragmentKind.Name or FragmentKind.Tooltip && origin.NamedIn(fragment.Value)))
            || SignReading.Legends(visible.Where(fragment => fragment.Kind is FragmentKind.Picture or FragmentKind.Appearance).ToList(), list.Screen.Fact).Any(legend => origin.NamedIn(legend.Text));
    }

    private static IEnumerable<string> Named(ElementSeen row) => new[] { "title", "type" }.Select(field => row.Fields.GetValueOrDefault(field, "")).Where(text => text.Length > 0);
}
