namespace Conformance.Steps.Editors;

/// <summary>What the harness asks of a product, whatever its screens: the vocabulary of the port and of the UI map (DESIGN section 4).</summary>
public static class Intentions
{
    /// <summary>Types identifier and password. Values: login, password.</summary>
    public const string LogIn = "log-in";

    /// <summary>Gives a one-time code. Values: code.</summary>
    public const string GiveTotp = "give-totp";

    /// <summary>Chooses Pro Santé Connect as second factor, up to its page.</summary>
    public const string ChooseProSanteConnect = "choose-pro-sante-connect";

    /// <summary>Identifies on the Pro Santé Connect page. Values: national-id.</summary>
    public const string IdentifyAtProSanteConnect = "identify-at-pro-sante-connect";

    /// <summary>Closes the session.</summary>
    public const string LogOut = "log-out";

    /// <summary>Reloads the log-in page as a person would.</summary>
    public const string ReloadLogIn = "reload-log-in";

    /// <summary>Asks for a new password. Values: current, new.</summary>
    public const string ChangePassword = "change-password";

    /// <summary>Opens a patient's file as a user would. Values: name, ins, patient.</summary>
    public const string OpenPatientFile = "open-patient-file";

    /// <summary>Tries to reach a patient's file by any way at hand, session incomplete. Values: name, ins, patient.</summary>
    public const string TryPatientFile = "try-patient-file";

    /// <summary>Shows the list of the patient's DMP documents, from the patient's file. Values: name, ins, patient.</summary>
    public const string ListDmpDocuments = "list-dmp-documents";

    /// <summary>Tries to consult the patient's DMP documents by any way at hand; the product may stand in the way. Values: name, ins, patient.</summary>
    public const string TryDmpDocuments = "try-dmp-documents";

    /// <summary>Confirms that the patient agrees to the consultation of their DMP, where the product asks.</summary>
    public const string ConfirmDmpAccess = "confirm-dmp-access";

    /// <summary>Opens a document of the list. Values: title.</summary>
    public const string OpenDmpDocument = "open-dmp-document";

    /// <summary>Applies the filters filled in to the list of DMP documents.</summary>
    public const string FilterDmpDocuments = "filter-dmp-documents";

    /// <summary>Opens the search of documents in the DMP, from the patient's file. Values: name, ins, patient.</summary>
    public const string OpenDmpSearch = "open-dmp-search";

    /// <summary>Launches the search in the DMP with the criteria filled in.</summary>
    public const string SearchDmp = "search-dmp";

    /// <summary>Shows the product's trace of its exchanges with the DMP.</summary>
    public const string OpenDmpLog = "open-dmp-log";

    /// <summary>Shows who the product says is at work, national identifier included.</summary>
    public const string ShowOwnAccount = "show-own-account";

    /// <summary>Ticks a document of the list of DMP documents, one more. Values: title.</summary>
    public const string SelectDmpDocument = "select-dmp-document";

    /// <summary>Integrates the documents ticked in the patient's record, and confirms where the product asks.</summary>
    public const string IntegrateDmpDocuments = "integrate-dmp-documents";

    /// <summary>Shows the documents of the patient's record, integrated and produced, from the patient's file. Values: name, ins, patient.</summary>
    public const string ListPatientDocuments = "list-patient-documents";

    /// <summary>Opens a document of the record, from that list. Values: title.</summary>
    public const string OpenPatientDocument = "open-patient-document";

    /// <summary>Sorts that list by creation date.</summary>
    public const string SortPatientDocumentsByDate = "sort-patient-documents-by-date";

    /// <summary>Sorts that list by type.</summary>
    public const string SortPatientDocumentsByType = "sort-patient-documents-by-type";

    /// <summary>From what tells of it in the patient's file, shows the newer version of a document. Values: title, of the document integrated.</summary>
    public const string OpenNewerVersion = "open-newer-version";

    /// <summary>From what tells of it in the patient's file, integrates the newer version of a document, the former one kept. Values: title, of the document integrated.</summary>
    public const string IntegrateNewerVersion = "integrate-newer-version";

    /// <summary>From what tells of it in the patient's file, deletes from the record a document deleted from the DMP. Values: title.</summary>
    public const string DeleteWithdrawnDocument = "delete-withdrawn-document";

    /// <summary>Sets what is loaded ahead from the DMP. Values: type (LOINC code), since (yyyy-MM-dd), days (for which it is kept).</summary>
    public const string SetPreload = "set-preload";

    /// <summary>Begins a patient's stay, or whatever makes the product load their documents ahead. Values: name, ins, patient.</summary>
    public const string StartStay = "start-stay";

    /// <summary>Shows the documents of the patient that were loaded ahead, from the patient's file. Values: name, ins, patient.</summary>
    public const string ListPreloadedDocuments = "list-preloaded-documents";

    /// <summary>Opens a document that was loaded ahead, from that list. Values: title.</summary>
    public const string OpenPreloadedDocument = "open-preloaded-document";

    /// <summary>Starts a message and opens the search of a correspondent.</summary>
    public const string OpenCorrespondentSearch = "open-correspondent-search";

    /// <summary>Launches the search with the criteria filled in.</summary>
    public const string SearchCorrespondents = "search-correspondents";

    /// <summary>Chooses a correspondent's address. Values: address, name.</summary>
    public const string ChooseCorrespondent = "choose-correspondent";

    /// <summary>Writes and sends the message. Values: subject, body.</summary>
    public const string SendMessage = "send-message";

    /// <summary>Acknowledges the RPPS notice.</summary>
    public const string AcknowledgeNotice = "acknowledge-notice";

    /// <summary>Shows the product's access log.</summary>
    public const string OpenAccessLog = "open-access-log";

    /// <summary>Shows the documents of the patient's own file, past stays included. Values: name, ins, patient.</summary>
    public const string ListLocalDocuments = "list-local-documents";

    /// <summary>Chooses a document of that list and sends it to the DMP. Values: title, name, ins, patient.</summary>
    public const string FeedDmp = "feed-dmp";

    /// <summary>Deletes from the DMP a document of that list, confirmation included. Values: title, name, ins, patient.</summary>
    public const string DeleteFromDmp = "delete-from-dmp";

    /// <summary>Opens the documentation of that deletion.</summary>
    public const string OpenDeletionGuide = "open-deletion-guide";

    /// <summary>Every action of the port with the values that it is given.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> All { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        [LogIn] = ["login", "password"],
        [GiveTotp] = ["code"],
        [ChooseProSanteConnect] = [],
        [IdentifyAtProSanteConnect] = ["national-id"],
        [LogOut] = [],
        [ReloadLogIn] = [],
        [ChangePassword] = ["current", "new"],
        [OpenPatientFile] = ["name", "ins", "patient"],
        [TryPatientFile] = ["name", "ins", "patient"],
        [ListDmpDocuments] = ["name", "ins", "patient"],
        [TryDmpDocuments] = ["name", "ins", "patient"],
        [ConfirmDmpAccess] = [],
        [OpenDmpDocument] = ["title"],
        [FilterDmpDocuments] = [],
        [OpenDmpSearch] = ["name", "ins", "patient"],
        [SearchDmp] = [],
        [OpenDmpLog] = [],
        [ShowOwnAccount] = [],
        [ListLocalDocuments] = ["name", "ins", "patient"],
        [FeedDmp] = ["title", "name", "ins", "patient"],
        [DeleteFromDmp] = ["title", "name", "ins", "patient"],
        [OpenDeletionGuide] = [],
        [SelectDmpDocument] = ["title"],
        [IntegrateDmpDocuments] = [],
        [ListPatientDocuments] = ["name", "ins", "patient"],
        [OpenPatientDocument] = ["title"],
        [SortPatientDocumentsByDate] = [],
        [SortPatientDocumentsByType] = [],
        [OpenNewerVersion] = ["title"],
        [IntegrateNewerVersion] = ["title"],
        [DeleteWithdrawnDocument] = ["title"],
        [SetPreload] = ["type", "since", "days"],
        [StartStay] = ["name", "ins", "patient"],
        [ListPreloadedDocuments] = ["name", "ins", "patient"],
        [OpenPreloadedDocument] = ["title"],
        [OpenCorrespondentSearch] = [],
        [SearchCorrespondents] = [],
        [ChooseCorrespondent] = ["address", "name"],
        [SendMessage] = ["subject", "body"],
        [AcknowledgeNotice] = [],
        [OpenAccessLog] = [],
    };
}
