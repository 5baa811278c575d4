namespace ReferenceEditor.Dmp.Feeding;

/// <summary>What a submission set says.</summary>
/// <param name="UniqueId">OID of the set.</param>
/// <param name="At">When it is submitted.</param>
/// <param name="Title">Title.</param>
/// <param name="Patient">INS of the patient.</param>
/// <param name="Authors">Who submits it.</param>
internal sealed record SubmissionHeader(string UniqueId, DateTimeOffset At, string Title, Ins Patient, IReadOnlyList<HeaderAuthor> Authors);
