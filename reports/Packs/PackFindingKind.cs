namespace Conformance.Reports.Packs;

/// <summary>What can be found against a pack.</summary>
public enum PackFindingKind
{
    /// <summary>It is no zip, or holds no manifest.</summary>
    Illisible,

    /// <summary>A file is not what the manifest says.</summary>
    Altere,

    /// <summary>The manifest lists a file that is not there.</summary>
    Manquant,

    /// <summary>The manifest does not list a file that is there.</summary>
    EnTrop,

    /// <summary>A file stands under another name.</summary>
    Renomme,

    /// <summary>Two files stand under each other's name.</summary>
    Echange,

    /// <summary>Something comes from another run.</summary>
    Melange,

    /// <summary>An entry of the zip would be dangerous, or ambiguous, to unpack.</summary>
    EntreeHostile,

    /// <summary>A statement, an envelope, a signature or a time stamp does not hold.</summary>
    SceauInvalide,

    /// <summary>A certificate is not one that the reader trusts, or was not valid.</summary>
    CertificatRefuse,

    /// <summary>A certificate has run out since, and no time stamp shows that it was valid.</summary>
    CertificatExpire,

    /// <summary>Nobody signed.</summary>
    NonSigne,

    /// <summary>The reader did not say whom they trust.</summary>
    SignataireInconnu,

    /// <summary>The chain of a journal is broken.</summary>
    JournalRompu,

    /// <summary>A verdict or a piece of evidence is missing.</summary>
    PreuveManquante,

    /// <summary>The catalogue has preuves that the pack does not speak of.</summary>
    Partiel,

    /// <summary>A verdict is open, and no reserve covers it.</summary>
    Doute,

    /// <summary>A verdict does not follow from its own findings.</summary>
    VerdictContredit,

    /// <summary>A verdict is no longer the one that today's checks give.</summary>
    Derive,

    /// <summary>The product is not in the version asked for, or not in one version.</summary>
    MauvaisBuild,

    /// <summary>Several REM, or not the one asked for.</summary>
    RemMele,

    /// <summary>Time goes backwards.</summary>
    HorlogeIncoherente,

    /// <summary>An identity outside the declared test set.</summary>
    IdentiteHorsJeu,

    /// <summary>A secret was left.</summary>
    Secret,
}

/// <summary>The kinds as people read them.</summary>
internal static class PackFindingTitles
{
    public static string Of(PackFindingKind kind) => kind switch
    {
        PackFindingKind.Illisible => "illisible",
        PackFindingKind.Altere => "fichier altéré",
        PackFindingKind.Manquant => "fichier manquant",
        PackFindingKind.EnTrop => "fichier en trop",
        PackFindingKind.Renomme => "fichier renommé",
        PackFindingKind.Echange => "fichiers échangés",
        PackFindingKind.Melange => "dossier mêlé",
        PackFindingKind.EntreeHostile => "entrée hostile",
        PackFindingKind.SceauInvalide => "sceau invalide",
        PackFindingKind.CertificatRefuse => "certificat refusé",
        PackFindingKind.CertificatExpire => "certificat expiré depuis",
        PackFindingKind.NonSigne => "non signé",
        PackFindingKind.SignataireInconnu => "signataire non vérifié",
        PackFindingKind.JournalRompu => "journal rompu",
        PackFindingKind.PreuveManquante => "preuve manquante",
        PackFindingKind.Partiel => "dossier partiel",
        PackFindingKind.Doute => "doute sans réserve",
        PackFindingKind.VerdictContredit => "verdict contredit",
        PackFindingKind.Derive => "dérive",
        PackFindingKind.MauvaisBuild => "mauvais build",
        PackFindingKind.RemMele => "REM mêlés",
        PackFindingKind.HorlogeIncoherente => "horloge incohérente",
        PackFindingKind.IdentiteHorsJeu => "identité hors du jeu d'essai",
        _ => "secret",
    };
}
