using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>What is understood of one request as it is read: facts, broken rules, and the first reason to refuse it.</summary>
internal sealed class Reception(Strictness strictness)
{
    private readonly Dictionary<string, string> _facts = [];
    private readonly List<RuleNote> _notes = [];

    public IReadOnlyDictionary<string, string> Facts => _facts;

    public IReadOnlyList<RuleNote> Notes => _notes;

    public SoapFault? Refusal { get; private set; }

    /// <summary>Parts beside the envelope, by Content-ID; none in a plain message.</summary>
    public IReadOnlyDictionary<string, DocumentContent> Parts { get; set; } = new Dictionary<string, DocumentContent>();

    public Strictness Strictness => strictness;

    /// <summary>States a fact; nothing when the request does not say.</summary>
    public void State(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            _facts[name] = value;
    }

    /// <summary>Notes a broken rule, and refuses the request for it where the DMP would.</summary>
    public void Take(Breach breach)
    {
        _notes.Add(breach.Note);
        if (strictness is Strictness.Exact)
            Refusal ??= breach.Refusal;
    }

    public void Take(IEnumerable<Breach> breaches)
    {
        foreach (var breach in breaches)
            Take(breach);
    }

    /// <summary>Notes what makes the request impossible to answer, even in the sandbox.</summary>
    public void Stop(Breach breach)
    {
        _notes.Add(breach.Note);
        Refusal ??= breach.Refusal;
    }

    /// <summary>Refuses the request for no fault of its own.</summary>
    public void Fail(SoapFault fault) => Refusal ??= fault;
}
