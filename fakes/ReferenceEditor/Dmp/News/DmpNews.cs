using ReferenceEditor.Dmp.Access;
using ReferenceEditor.Dmp.Screens;
using ReferenceEditor.Dmp.Search;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Dmp.News;

/// <summary>How many documents third parties put in a DMP lately.</summary>
/// <param name="Types">Number by type of document, the type's label first.</param>
internal sealed record NewsView(IReadOnlyList<TypeCount> Types)
{
    /// <summary>All types together.</summary>
    public int Total => Types.Sum(type => type.Count);
}

/// <summary>A type of document and how many of it there are.</summary>
internal sealed record TypeCount(string Type, int Count);

/// <summary>Tells what is new in a patient's DMP.</summary>
internal interface IDmpNews
{
    /// <summary>What is new; null when the DMP may not be consulted, or does not answer.</summary>
    Task<NewsView?> ReadAsync(DmpCaller caller, Patient patient, CancellationToken cancellation);
}

/// <summary>Counts the documents of the last days that other structures wrote, once the right to consult is checked.</summary>
/// <param name="rights">Rights of the professionals.</param>
/// <param name="documents">Documents of the DMP.</param>
/// <param name="counting">How documents are counted.</param>
/// <param name="settings">Settings of the product.</param>
/// <param name="clock">Clock.</param>
internal sealed class DmpNews(IAccessRights rights, IDmpDocuments documents, INewsCounting counting, ReferenceEditorSettings settings, TimeProvider clock) : IDmpNews
{
    /// <inheritdoc/>
    public async Task<NewsView?> ReadAsync(DmpCaller caller, Patient patient, CancellationToken cancellation)
    {
        try
        {
            if (!patient.IsQualified || await rights.CheckAsync(caller, patient, cancellation) is not DmpStatus.OuvertAutorise)
                return null;
            var since = new DmpCriteria { From = LocalTime.DayOf(clock.GetUtcNow()).AddDays(-settings.NewsPeriodDays) };
            return new NewsView(counting.Count(await documents.FindAsync(caller, patient, since, cancellation)));
        }
        catch (DmpUnavailableException)
        {
            return null;
        }
    }
}
