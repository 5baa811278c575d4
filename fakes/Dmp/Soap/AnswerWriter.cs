using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>Puts an answer in its envelope: plain, or MTOM from the repository.</summary>
internal static class AnswerWriter
{
    private const string SoapType = "application/soap+xml; charset=UTF-8";

    public static ServiceAnswer Fault(string path, string operation, SoapMessage? message, Reception reception)
    {
        reception.State(DmpFacts.Result, reception.Refusal!.Name);
        return Answer(500, path, operation, SoapWriter.Fault(reception.Refusal, message?.MessageId), [], reception);
    }

    public static ServiceAnswer Reply(string path, ITransaction transaction, Reply reply, SoapMessage message, Reception reception) =>
        Answer(200, path, transaction.Name, SoapWriter.Answer(transaction.ResponseAction, message.MessageId, reply.Body), reply.Attachments, reception);

    /// <summary>An error that was ordered, in the form of the transaction's own answer.</summary>
    public static ServiceAnswer Failure(string path, string operation, string responseAction, XmlText body, SoapMessage message, Reception reception) =>
        Answer(200, path, operation, SoapWriter.Answer(responseAction, message.MessageId, body), [], reception);

    private static ServiceAnswer Answer(int status, string path, string operation, ReadOnlyMemory<byte> envelope, IReadOnlyList<Attachment> attachments, Reception reception)
    {
        var (type, body) = path == "repository" || attachments.Count > 0 ? MtomWriter.Write(envelope, attachments) : (SoapType, MessageContent.Of(envelope));
        return new ServiceAnswer { Status = status, ContentType = type, Body = body, Operation = operation, Facts = reception.Facts, Notes = reception.Notes };
    }
}
