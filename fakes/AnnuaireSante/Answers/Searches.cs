using System.Globalization;
using System.Text;
using Conformance.Fakes.AnnuaireSante.Search;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;
using Hl7.Fhir.Model;

namespace Conformance.Fakes.AnnuaireSante.Answers;

/// <summary>Reads, searches and pages on what the Annuaire holds.</summary>
internal sealed class Searches(Holdings holdings, UnknownParameters unknown)
{
    private const int DefaultSize = 50;
    private readonly Rendering _rendering = new();
    private readonly PageShelf _shelf = new();

    public ServiceAnswer Read(string type, string id)
    {
        var answer = holdings.Find($"{type}/{id}") is { } found
            ? Replies.Found($"{type}/", Encoding.UTF8.GetBytes(_rendering.Of(found)))
            : Replies.Refused(404, $"{type}/", $"Resource not found with id: {id}");
        return answer with { Facts = new Dictionary<string, string> { [AnnuaireFacts.Id] = id } };
    }

    public ServiceAnswer Page(Call call)
    {
        if (_shelf.Find(call.Query.Last("id") ?? "") is { } page)
            return Answer(call, page, "_page", call.Facts, []);

        const string diagnostics = "The url can't be processed. Maybe it is too old or corrupted.";
        return Replies.Refused(410, "_page", diagnostics, Rules.Refused(diagnostics));
    }

    public ServiceAnswer Search(Call call, string type)
    {
        var facts = call.Facts;
        try
        {
            if (!call.IsForm)
                throw new RefusedQueryException("A search by POST must be application/x-www-form-urlencoded");
            var size = SizeOf(call.Query);
            var (found, notes) = Select(call, type);
            RuleNote[] all = [.. notes, .. Rules.OfSize(size, call.Query.All("_id").Count())];
            return Answer(call, new SearchPage(type, call.Query, found, size ?? DefaultSize), $"{type}?", facts, all);
        }
        catch (UnknownParameterException refusal)
        {
            return Replies.Refused(unknown == UnknownParameters.ServerError ? 500 : 400, $"{type}?", refusal.Message, Rules.UnknownParameter(refusal.Message)) with { Facts = facts };
        }
        catch (RefusedQueryException refusal)
        {
            return Replies.Refused(400, $"{type}?", refusal.Message, Rules.Refused(refusal.Message)) with { Facts = facts };
        }
    }

    private ServiceAnswer Answer(Call call, SearchPage page, string operation, Dictionary<string, string> facts, IReadOnlyList<RuleNote> notes)
    {
        facts[AnnuaireFacts.Results] = page.Found.Count.ToString(CultureInfo.InvariantCulture);
        var body = new SearchBundle(_rendering, holdings, _shelf).Write(page, call.Root, call.Request.Url);
        return Replies.Found(operation, body) with { Facts = facts, Notes = notes };
    }

    private (IReadOnlyList<Resource> Found, IReadOnlyList<RuleNote> Notes) Select(Call call, string type)
    {
        List<Predicate<Resource>> conditions = [];
        List<RuleNote> notes = [];
        foreach (var parameter in call.Query.Criteria)
        {
            try
            {
                conditions.Add(Selection.Of(type, parameter, holdings));
            }
            catch (UnknownParameterException ignored) when (unknown == UnknownParameters.Ignored || call.PrefersLenient)
            {
                notes.Add(Rules.UnknownParameter(ignored.Message));
            }
        }

        return ([.. holdings.All(type).Where(resource => conditions.TrueForAll(condition => condition(resource)))], notes);
    }

    private static int? SizeOf(Query query) => query.Last("_count") switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size <= 50_000_000 => size,
        var text => throw new RefusedQueryException($"The _count parameter must be in the FHIR format unsignedInt, found \"{text}\""),
    };
}
