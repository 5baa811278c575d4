using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Map;

namespace Conformance.Steps.Running;

/// <summary>What the scenarios of an exigence ask of the UI map, so that preflight can say what stays non-observe.</summary>
public static class Needs
{
    private static readonly string[] Session = [Intentions.LogIn, Readings.SessionOpen];
    private static readonly string[] PatientFile = [.. Session, Intentions.OpenPatientFile, Readings.PatientFile];

    private static readonly string[] DmpDocuments = [.. PatientFile, Intentions.ListDmpDocuments, Readings.DmpDocuments];
    private static readonly string[] Feeding = [.. PatientFile, Intentions.ListLocalDocuments, Intentions.FeedDmp, Readings.LocalDocuments, Readings.FeedAnswer];
    private static readonly string[] Integration =
    [
        .. PatientFile, Intentions.ListDmpDocuments, Intentions.SelectDmpDocument, Intentions.IntegrateDmpDocuments, Intentions.ListPatientDocuments,
    ];

    /// <summary>Intentions and readings by canonical id of the exigence.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ByExigence { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["DMP/AIRS.06"] = [.. DmpDocuments, Intentions.ShowOwnAccount, Intentions.LogOut, Readings.OwnAccount],
        ["DMP/UX.08"] = [.. DmpDocuments, Intentions.OpenDmpDocument, Intentions.OpenDmpLog, Intentions.LogOut, Readings.DmpDocument, Readings.DmpLog],
        ["DMP/UX.11"] = [.. PatientFile, Readings.IdentityStatus],
        ["DMP/UX.12"] = [.. PatientFile, Readings.DmpStatus],
        ["DMP/UX.14-BIS"] = [.. DmpDocuments],
        ["DMP/UX.14"] = [.. DmpDocuments, Intentions.FilterDmpDocuments, Intentions.OpenDmpDocument, Readings.DmpDocument],
        ["DMP/UX.15"] = [.. PatientFile, Readings.DmpNews, Readings.DmpNewsTypes],
        ["DMP/UX.27"] = [.. PatientFile, Intentions.OpenDmpSearch, Intentions.SearchDmp, Readings.DmpFound],
        ["DMP/UX.50"] = [.. Session, Intentions.TryDmpDocuments, Intentions.ConfirmDmpAccess, Intentions.OpenDmpLog, Readings.DmpAccessQuestion, Readings.DmpLog],
        ["DMP/UX.31"] = [.. Integration, Readings.PatientDocuments, Intentions.OpenPatientDocument, Readings.PatientDocument],
        ["CDA/VISU.01"] = [.. PatientFile, Intentions.ListDmpDocuments, Intentions.OpenDmpDocument, Readings.DmpDocument],
        ["CDA/INT.15"] = [.. Integration, Intentions.OpenPatientDocument, Readings.PatientDocument],
        ["CDA/INT.08"] = [.. Integration, Readings.PatientDocuments],
        ["CDA/INT.04"] = [.. Integration, Readings.PatientDocuments, Intentions.SortPatientDocumentsByDate, Intentions.SortPatientDocumentsByType],
        ["CDA/DD.05"] =
        [
            .. Integration, Readings.PatientDocuments, Readings.DocumentNotices, Intentions.OpenNewerVersion, Intentions.IntegrateNewerVersion, Intentions.DeleteWithdrawnDocument, Readings.DmpDocument,
        ],
        ["DMP/UX.34"] =
        [
            .. PatientFile, Intentions.SetPreload, Intentions.StartStay, Intentions.ListPreloadedDocuments, Intentions.OpenPreloadedDocument, Readings.PreloadedDocuments, Readings.PreloadedDocument,
        ],
        ["DMP/AUTH.02"] =
        [
            .. PatientFile, Intentions.TryPatientFile, Intentions.GiveTotp, Intentions.LogOut, Intentions.OpenAccessLog, Readings.SecondFactorAsked, Readings.AccessLog,
        ],
        ["DMP/HISTO.05"] = [.. Feeding, Intentions.ListDmpDocuments, Readings.DmpDocuments, Readings.FeedOffered],
        ["DMP/HISTO.01"] = [.. Feeding, Readings.FeedOffered],
        ["DMP/HISTO.03"] = [.. Feeding, Intentions.ListDmpDocuments, Readings.DmpDocuments],
        ["DMP/HISTO.04"] = Feeding,
        ["DMP/CONF.03"] = [.. Feeding, Intentions.ListDmpDocuments, Readings.DmpDocuments, Intentions.DeleteFromDmp, Intentions.OpenDeletionGuide, Readings.DeletionGuide],
        ["HORS-REM/LDL.01"] = Feeding,
        ["HORS-REM/FINESS.01"] = Feeding,
        ["SC.DMP/CONF.11"] = [.. PatientFile, Intentions.TryPatientFile, Intentions.AcknowledgeNotice, Intentions.LogOut, Readings.RppsNotice],
        ["MSS/UX.10"] =
        [
            .. Session, Intentions.OpenCorrespondentSearch, Intentions.SearchCorrespondents, Intentions.ChooseCorrespondent, Intentions.SendMessage,
            Readings.Correspondents, Readings.SearchAnswer, Readings.MessageSent,
        ],
        ["SC.SSI/IE.36"] =
        [
            .. Session, Intentions.ReloadLogIn, Intentions.ChangePassword, Intentions.LogOut, Readings.LogInScreen, Readings.SecondFactorAsked, Readings.PasswordAccepted,
        ],
    };

    /// <summary>What an exigence needs and neither a map nor the editor's driver class has.</summary>
    /// <param name="exigence">Canonical id.</param>
    /// <param name="map">The map.</param>
    /// <param name="served">What the driver class serves; null without one.</param>
    public static IEnumerable<string> Missing(string exigence, UiMap map, IReadOnlySet<string>? served = null) =>
        ByExigence.GetValueOrDefault(exigence, []).Where(need => served?.Contains(need) is not true && !map.Acts.ContainsKey(need) && !map.Readings.ContainsKey(need)).Distinct();
}
