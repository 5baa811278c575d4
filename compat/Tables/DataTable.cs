namespace Reqnroll;

/// <summary>A table under a step: a header, and lines read by column.</summary>
public class DataTable : Table
{
    /// <summary>Makes an empty table.</summary>
    /// <exception cref="ArgumentException">It has no column, or two of the same name.</exception>
    public DataTable(params string[] header)
        : base(header)
    {
    }

    internal DataTable(string[] header, IEnumerable<string[]> rows)
        : base(header, rows)
    {
    }
}
