namespace Conformance.Steps.Editors;

/// <summary>What the harness reads on a product's screens.</summary>
public static class Readings
{
    /// <summary>The log-in screen as a whole: its message, a captcha, a delay announced.</summary>
    public const string LogInScreen = "log-in-screen";

    /// <summary>What asks for the second factor.</summary>
    public const string SecondFactorAsked = "second-factor-asked";

    /// <summary>What shows that a session is open, such as the way to log out.</summary>
    public const string SessionOpen = "session-open";

    /// <summary>What the product answers to a change of password.</summary>
    public const string PasswordAnswer = "password-answer";

    /// <summary>What shows that a password was accepted.</summary>
    public const string PasswordAccepted = "password-accepted";

    /// <summary>The patient's file, by which it is known to be open.</summary>
    public const string PatientFile = "patient-file";

    /// <summary>The status of the patient's identity in their file: provisoire, validée, récupérée, qualifiée. The status alone, not the identity beside it.</summary>
    public const string IdentityStatus = "identity-status";

    /// <summary>The indication of the DMP's state in the patient's file.</summary>
    public const string DmpStatus = "dmp-status";

    /// <summary>Rows of the list of DMP documents. Field: title.</summary>
    public const string DmpDocuments = "dmp-documents";

    /// <summary>What asks the user whether the patient agrees to the consultation of their DMP.</summary>
    public const string DmpAccessQuestion = "dmp-access-question";

    /// <summary>A document of the DMP, once opened: its content.</summary>
    public const string DmpDocument = "dmp-document";

    /// <summary>Rows found by a search in the DMP. Field: title.</summary>
    public const string DmpFound = "dmp-found";

    /// <summary>What tells in the patient's file whether third parties put documents in the DMP.</summary>
    public const string DmpNews = "dmp-news";

    /// <summary>Rows of the number of these documents by type, in the patient's file. Fields: type, count.</summary>
    public const string DmpNewsTypes = "dmp-news-types";

    /// <summary>Rows of the trace of the exchanges with the DMP. Fields: user, event, patient.</summary>
    public const string DmpLog = "dmp-log";

    /// <summary>Who the product says is at work.</summary>
    public const string OwnAccount = "own-account";

    /// <summary>Rows of the documents of the patient's own file. Fields: title, date (of the act).</summary>
    public const string LocalDocuments = "local-documents";

    /// <summary>What sends the chosen documents to the DMP, in that list.</summary>
    public const string FeedOffered = "feed-offered";

    /// <summary>What the product answers once documents were sent to the DMP, or deleted from it.</summary>
    public const string FeedAnswer = "feed-answer";

    /// <summary>The documentation on the deletion of a document from the DMP.</summary>
    public const string DeletionGuide = "deletion-guide";

    /// <summary>Rows of the documents of the patient's record. Fields: title, type, date.</summary>
    public const string PatientDocuments = "patient-documents";

    /// <summary>Rows that tell in the patient's file what became in the DMP of documents integrated from it. Field: title.</summary>
    public const string DocumentNotices = "document-notices";

    /// <summary>Rows of the documents loaded ahead. Field: title.</summary>
    public const string PreloadedDocuments = "preloaded-documents";

    /// <summary>A document loaded ahead, once opened: its content.</summary>
    public const string PreloadedDocument = "preloaded-document";

    /// <summary>A document of the record, once opened: its content.</summary>
    public const string PatientDocument = "patient-document";

    /// <summary>Rows found by a search of correspondents. Fields: address, name.</summary>
    public const string Correspondents = "correspondents";

    /// <summary>What the search tells its user besides rows: no result, red list, failure.</summary>
    public const string SearchAnswer = "search-answer";

    /// <summary>Confirmation that a message left.</summary>
    public const string MessageSent = "message-sent";

    /// <summary>The notice on the use of the RPPS number.</summary>
    public const string RppsNotice = "rpps-notice";

    /// <summary>Rows of the access log. Fields: user, event, factor.</summary>
    public const string AccessLog = "access-log";

    /// <summary>Every reading of the port, with the fields of its rows when it is a list.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> All { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        [LogInScreen] = [],
        [SecondFactorAsked] = [],
        [SessionOpen] = [],
        [PasswordAnswer] = [],
        [PasswordAccepted] = [],
        [PatientFile] = [],
        [IdentityStatus] = [],
        [DmpStatus] = [],
        [DmpDocuments] = ["title"],
        [DmpAccessQuestion] = [],
        [DmpDocument] = [],
        [DmpFound] = ["title"],
        [DmpNews] = [],
        [DmpNewsTypes] = ["type", "count"],
        [DmpLog] = ["user", "event", "patient"],
        [OwnAccount] = [],
        [LocalDocuments] = ["title", "date"],
        [FeedOffered] = [],
        [FeedAnswer] = [],
        [DeletionGuide] = [],
        [PatientDocuments] = ["title", "type", "date"],
        [DocumentNotices] = ["title"],
        [PreloadedDocuments] = ["title"],
        [PreloadedDocument] = [],
        [PatientDocument] = [],
        [Correspondents] = ["address", "name"],
        [SearchAnswer] = [],
        [MessageSent] = [],
        [RppsNotice] = [],
        [AccessLog] = ["user", "event", "factor"],
    };
}
