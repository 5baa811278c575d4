namespace Reqnroll;

/// <summary>A table under a step, under the name that older bindings give it.</summary>
public class Table
{
    private readonly string[] _header;

    /// <summary>Makes an empty table.</summary>
    /// <exception cref="ArgumentException">It has no column, or two of the same name.</exception>
    public Table(params string[] header)
        : this(header, [])
    {
    }

    internal Table(string[] header, IEnumerable<string[]> rows)
    {
        if (header.Length == 0 || header.Distinct().Count() != header.Length)
            throw new ArgumentException($"A table has columns of different names: {string.Join(", ", header)}.", nameof(header));
        _header = header;
        Rows = new DataTableRows([.. rows.Select(cells => new DataTableRow(header, cells))]);
    }

    /// <summary>Names of the columns, in their order.</summary>
    public ICollection<string> Header => _header;

    /// <summary>Lines under the header.</summary>
    public DataTableRows Rows { get; }

    /// <summary>Number of lines under the header.</summary>
    public int RowCount => Rows.Count;

    /// <summary>Whether the table has a column of that very name.</summary>
    public bool ContainsColumn(string column) => _header.Contains(column);

    /// <summary>Adds a line under the others.</summary>
    /// <exception cref="ArgumentException">It has not one cell a column.</exception>
    public void AddRow(params string[] cells) => Rows.Add(new DataTableRow(_header, cells));

    /// <summary>The table as Gherkin writes it.</summary>
    public override string ToString() => string.Join(
        Environment.NewLine, Rows.Select(row => row.Values).Prepend(_header).Select(cells => $"| {string.Join(" | ", cells)} |"));
}
