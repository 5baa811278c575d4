using System.Text.RegularExpressions;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Packs.Contents;

/// <summary>The test set: identities that the run declared before anything was seen of the product.</summary>
internal sealed partial class DeclaredIdentities
{
    private const int NationalIdentifier = 12;

    /// <summary>Fact of an exchange: the INS-C that the fake DMP computed for one of its patients.</summary>
    public const string CalculatedIns = "insC";

    private readonly HashSet<string> _numbers = [];

    /// <summary>Takes in what a fact declares. What the product sent or showed declares nothing.</summary>
    public void Add(JournalFact fact)
    {
        foreach (var text in TextsOf(fact).OfType<string>())
            Add(text);
    }

    /// <summary>Takes in the numbers of a text.</summary>
    public void Add(string text)
    {
        foreach (Match number in Numbers().Matches(text))
        {
            _numbers.Add(number.Value);
            if (number.Length == NationalIdentifier && number.Value[0] == '8')
                _numbers.Add(number.Value[1..]);
        }
    }

    /// <summary>Takes in another test set.</summary>
    public void Add(DeclaredIdentities other) => _numbers.UnionWith(other._numbers);

    /// <summary>Whether the test set holds a number, without its blanks nor the 8 before an RPPS number.</summary>
    public bool Holds(string number) => _numbers.Contains(number);

    private static IEnumerable<string?> TextsOf(JournalFact fact) => fact switch
    {
        EditorDeclared declared => declared.Users.Select(user => user.NationalId).Concat(declared.Patients.Select(patient => patient.Ins)).Concat(declared.Declarations.Values),
        LeaseTaken lease => lease.Users.Concat(lease.Patients),
        AnnuaireServed served => served.Correspondents.SelectMany(correspondent => correspondent.Values.Values),
        DmpServed served => [served.Ins],
        ExchangeRecorded { Service: "dmp" } exchange => [exchange.Facts.GetValueOrDefault(CalculatedIns)],
        _ => [],
    };

    [GeneratedRegex("[0-9][0-9AB]{9,20}[0-9]")]
    private static partial Regex Numbers();
}
