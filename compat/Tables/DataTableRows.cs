using System.Collections;

namespace Reqnroll;

/// <summary>Lines of a table, without its header.</summary>
public class DataTableRows : IEnumerable<DataTableRow>
{
    private readonly List<DataTableRow> _rows;

    internal DataTableRows(List<DataTableRow> rows) => _rows = rows;

    /// <summary>Number of lines.</summary>
    public int Count => _rows.Count;

    /// <summary>A line, from 0.</summary>
    public DataTableRow this[int index] => _rows[index];

    /// <inheritdoc/>
    public IEnumerator<DataTableRow> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(DataTableRow row) => _rows.Add(row);
}
