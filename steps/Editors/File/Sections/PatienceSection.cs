using Conformance.Steps.Editors.File.Format;

namespace Conformance.Steps.Editors.File.Sections;

/// <summary>How long and how often a product is tried.</summary>
internal static class PatienceSection
{
    public static FormatKey WrongPasswords { get; } = new(
        "wrong-passwords", new NumberKind(5, 25), "Mots de passe faux à essayer avant de conclure que rien ne les limite ; 10 sans cette clé.");

    public static FormatKey NoticePeriodDays { get; } = new(
        "notice-period-days", new NumberKind(1, 3650), "Jours après lesquels l'information sur le numéro RPPS revient ; 180 sans cette clé.");

    public static FormatKey Seconds { get; } = new(
        "patience-seconds", new NumberKind(1, 60), "Secondes d'attente d'un élément une fois la page au repos ; 3 sans cette clé.");

    public static FormatKey ActSeconds { get; } = new(
        "act-seconds", new NumberKind(1, 120), "Secondes d'attente de l'élément d'une action ; 20 sans cette clé.");

    public static int ReadWrongPasswords(SectionView root) => root.Number(WrongPasswords.Name, otherwise: 10);

    public static int ReadNoticePeriodDays(SectionView root) => root.Number(NoticePeriodDays.Name, otherwise: 180);

    public static TimeSpan ReadActSeconds(SectionView root) => TimeSpan.FromSeconds(root.Number(ActSeconds.Name, otherwise: 20));

    public static TimeSpan ReadSeconds(SectionView root) => TimeSpan.FromSeconds(root.Number(Seconds.Name, otherwise: 3));
}
