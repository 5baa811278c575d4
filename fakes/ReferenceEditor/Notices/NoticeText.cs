namespace ReferenceEditor.Notices;

/// <summary>The two texts of the notice.</summary>
internal interface INoticeText
{
    /// <summary>General information; empty to show none.</summary>
    IReadOnlyList<string> Information { get; }

    /// <summary>What the professional confirms; empty to show none.</summary>
    IReadOnlyList<string> Warning { get; }
}

/// <inheritdoc/>
internal class NoticeText : INoticeText
{
    public virtual IReadOnlyList<string> Information { get; } =
    [
        "Quand vous ouvrez un dossier, Hippocampe interroge en votre nom le DMP et Mon espace santé du patient.",
        "Chacun de ces accès est tracé au niveau national avec votre identifiant national (numéro RPPS), et le patient en est notifié.",
    ];

    public virtual IReadOnlyList<string> Warning { get; } =
    [
        "Je sais que consulter les données d'un patient sans son consentement, hors des cas que la loi prévoit, m'expose à des poursuites.",
    ];
}
