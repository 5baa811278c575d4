using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Reqnroll;

/// <summary>A line of a table, read by column name or by place.</summary>
public class DataTableRow : IDictionary<string, string>
{
    private readonly string[] _header;
    private readonly string[] _cells;

    internal DataTableRow(string[] header, string[] cells) => (_header, _cells) = cells.Length == header.Length
        ? (header, cells)
        : throw new ArgumentException($"The line has {cells.Length} cells where the header has {header.Length}: {string.Join(" | ", cells)}.", nameof(cells));

    /// <summary>Number of cells.</summary>
    public int Count => _cells.Length;

    /// <summary>Names of the columns, in their order.</summary>
    public ICollection<string> Keys => _header;

    /// <summary>Cells, in the order of the columns.</summary>
    public ICollection<string> Values => _cells;

    bool ICollection<KeyValuePair<string, string>>.IsReadOnly => false;

    /// <summary>The cell of a column.</summary>
    /// <exception cref="IndexOutOfRangeException">The table has no such column.</exception>
    public string this[string header]
    {
        get => _cells[PlaceOf(header)];
        set => _cells[PlaceOf(header)] = value;
    }

    /// <summary>The cell at a place, from 0.</summary>
    public string this[int index] => _cells[index];

    /// <summary>Whether the table has a column of that very name.</summary>
    public bool ContainsKey(string key) => _header.Contains(key);

    /// <summary>The cell of a column, if the table has it.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        var place = Array.IndexOf(_header, key);
        value = place < 0 ? null : _cells[place];
        return place >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
        _header.Zip(_cells, KeyValuePair.Create).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool ICollection<KeyValuePair<string, string>>.Contains(KeyValuePair<string, string> item) => TryGetValue(item.Key, out var cell) && cell == item.Value;

    void ICollection<KeyValuePair<string, string>>.CopyTo(KeyValuePair<string, string>[] array, int arrayIndex) => this.ToArray().CopyTo(array, arrayIndex);

    void ICollection<KeyValuePair<string, string>>.Add(KeyValuePair<string, string> item) => throw FixedColumns();

    void ICollection<KeyValuePair<string, string>>.Clear() => throw FixedColumns();

    bool ICollection<KeyValuePair<string, string>>.Remove(KeyValuePair<string, string> item) => throw FixedColumns();

    void IDictionary<string, string>.Add(string key, string value) => throw FixedColumns();

    bool IDictionary<string, string>.Remove(string key) => throw FixedColumns();

    private static NotSupportedException FixedColumns() => new("The columns of a line are those of its table.");

    private int PlaceOf(string header) => Array.IndexOf(_header, header) is var place and >= 0
        ? place
        : throw new IndexOutOfRangeException($"The table has no column « {header} »; it has: {string.Join(", ", _header)}.");
}
