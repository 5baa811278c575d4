using Reqnroll;

namespace Conformance.Compat.Tests;

public sealed class TableTests
{
    private readonly DataTable _table = Sample();

    [Test]
    public void Tells_its_columns() => _table.Header.Should().Equal("patient", "état");

    [Test]
    public void Counts_its_lines_without_the_header() => _table.RowCount.Should().Be(2);

    [Test]
    public void Knows_the_columns_that_it_has() => (_table.ContainsColumn("état"), _table.ContainsColumn("nom")).Should().Be((true, false));

    [Test]
    public void A_cell_is_found_by_column_or_place() => (_table.Rows[1]["état"], _table.Rows[1][0]).Should().Be(("fermé", "B"));

    [Test]
    public void An_unknown_column_is_told_with_those_there_are() =>
        FluentActions.Invoking(() => _table.Rows[0]["etat"]).Should().Throw<IndexOutOfRangeException>().WithMessage("*« etat »*patient, état*");

    [Test]
    public void A_line_is_a_dictionary() =>
        _table.Rows[0].Where(cell => cell.Value.Length > 1).ToDictionary(cell => cell.Key, cell => cell.Value).Should().Equal(new Dictionary<string, string> { ["état"] = "ouvert" });

    [Test]
    public void A_cell_can_be_replaced()
    {
        _table.Rows[0]["état"] = "non créé";
        _table.Rows[0].Values.Should().Equal("A", "non créé");
    }

    [Test]
    public void A_line_needs_one_cell_a_column() => FluentActions.Invoking(() => _table.AddRow("C")).Should().Throw<ArgumentException>();

    [Test]
    public void Two_columns_have_different_names() => FluentActions.Invoking(() => new DataTable("a", "a")).Should().Throw<ArgumentException>();

    [Test]
    public void Is_written_as_in_a_feature() => _table.ToString().Should().Be($"| patient | état |{Environment.NewLine}| A | ouvert |{Environment.NewLine}| B | fermé |");

    private static DataTable Sample()
    {
        var table = new DataTable("patient", "état");
        table.AddRow("A", "ouvert");
        table.AddRow("B", "fermé");
        return table;
    }
}
