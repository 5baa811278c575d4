using Conformance.Steps.Bindings;
using Reqnroll;
using Reqnroll.Bindings;

namespace Conformance.Steps.Tests.Bindings;

public class WrittenStepTests
{
    [Test]
    public void Tells_the_rows_of_the_table_and_leaves_out_empty_cells()
    {
        var table = new Table("patient", "état");
        table.AddRow("A", "fermé");
        table.AddRow("B", "");
        WrittenStep.Of(Step("leur DMP est :", table)).Should().Be("leur DMP est : patient A, état fermé ; patient B");
    }

    [Test]
    public void Tells_the_text_alone_of_a_step_without_a_table() => WrittenStep.Of(Step("il ouvre le dossier", null)).Should().Be("il ouvre le dossier");

    private static StepInfo Step(string text, Table? table) => new(StepDefinitionType.When, text, table, null);
}
