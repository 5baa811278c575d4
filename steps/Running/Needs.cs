using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Map;

namespace Conformance.Steps.Running;

/// <summary>What the scenarios of an exigence ask of the UI map, so that preflight can say what stays non-observe.</summary>
public static class Needs
{
    private static readonly string[] Session = [Intentions.LogIn, Readings.SessionOpen];
    private static readonly string[] PatientFile = [.. Session, Intentions.OpenPatientFile, Readings.PatientFile];

    private static readonly string[] Integration =
    [
        .. PatientFile, Intentions.ListDmpDocuments, Intentions.SelectDmpDocument, Intentions.IntegrateDmpDocuments, Intentions.ListPatientDocuments,
    ];

    /// <summary>Intentions and readings by canonical id of the exigence.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ByExigence { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["DMP/UX.12"] = [.. PatientFile, Readings.DmpStatus],
        ["DMP/UX.14-BIS"] = [.. PatientFile, Intentions.ListDmpDocuments, Readings.DmpDocuments],
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
