using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Tests.Sample;

namespace Conformance.Reports.Tests.Journal;

public sealed class JournalTests
{
    private readonly TempFolder _folder = new();

    [TearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public void Reads_back_what_was_recorded_in_order()
    {
        Write("un", "deux", "trois");
        JournalReader.Read(_folder.Path).Select(entry => ((StepStarted)entry.Fact).Text).Should().Equal("un", "deux", "trois");
    }

    [Test]
    public void Ranks_entries_from_one_without_a_gap()
    {
        Write("un", "deux", "trois");
        JournalReader.Read(_folder.Path).Select(entry => entry.Seq).Should().Equal(1, 2, 3);
    }

    [Test]
    public void Is_never_written_over()
    {
        Write("un");
        FluentActions.Invoking(() => Write("autre")).Should().Throw<IOException>();
    }

    [Test]
    public void Says_when_a_folder_holds_no_journal() =>
        FluentActions.Invoking(() => JournalReader.Read(_folder.Path)).Should().Throw<FileNotFoundException>();

    [Test]
    public void Is_readable_while_it_is_being_written()
    {
        using var journal = Open();
        journal.Record(new StepStarted("un"));
        JournalReader.Read(_folder.Path).Should().ContainSingle();
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void Names_the_line_that_was_changed(int line)
    {
        Write("un", "deux", "trois");
        Edit(lines => lines[line - 1] = lines[line - 1].Replace("\"text\":\"", "\"text\":\"faux ", StringComparison.Ordinal));
        Reading().Should().Throw<InvalidDataException>().WithMessage($"Line {line} of*content*");
    }

    [TestCase(1, 1)]
    [TestCase(2, 2)]
    public void Names_the_line_that_follows_a_removed_one(int removed, int named)
    {
        Write("un", "deux", "trois");
        Edit(lines => lines.RemoveAt(removed - 1));
        Reading().Should().Throw<InvalidDataException>().WithMessage($"Line {named} of*follows*");
    }

    [Test]
    public void Refuses_two_lines_that_changed_places()
    {
        Write("un", "deux", "trois");
        Edit(lines => (lines[1], lines[2]) = (lines[2], lines[1]));
        Reading().Should().Throw<InvalidDataException>().WithMessage("Line 2 of*");
    }

    [Test]
    public void Refuses_a_line_without_its_chain()
    {
        Write("un", "deux");
        Edit(lines => lines[0] = """{"seq":1}""");
        Reading().Should().Throw<InvalidDataException>().WithMessage("Line 1 of*chain*");
    }

    [Test]
    public void Refuses_a_changed_line_whose_own_hash_was_made_again()
    {
        Write("un", "deux");
        Edit(lines => lines[0] = Rehash(lines[0].Replace("un", "faux", StringComparison.Ordinal)));
        Reading().Should().Throw<InvalidDataException>().WithMessage("Line 2 of*follows*");
    }

    [TestCase(1)]
    [TestCase(40)]
    [TestCase(150)]
    public void Leaves_out_a_last_line_cut_short_by_a_kill(int lost)
    {
        Write("un", "deux");
        var path = _folder[RunJournal.FileName];
        File.WriteAllText(path, File.ReadAllText(path)[..^lost]);
        JournalReader.Read(_folder.Path).Should().ContainSingle();
    }

    [Test]
    public void Keeps_order_and_chain_when_many_write_at_once()
    {
        using (var journal = Open())
            Parallel.For(0, 200, rank => journal.Record(new StepStarted($"{rank}"), $"s{rank % 4}"));
        var texts = JournalReader.Read(_folder.Path).Select(entry => ((StepStarted)entry.Fact).Text);
        texts.Should().HaveCount(200).And.OnlyHaveUniqueItems();
    }

    [Test]
    public void Tells_its_followers_of_each_entry()
    {
        using var journal = Open();
        var heard = new List<long>();
        journal.Recorded += entry => heard.Add(entry.Seq);
        journal.Record(new StepStarted("un"));
        journal.Record(new RunEnded());
        heard.Should().Equal(1, 2);
    }

    [Test]
    public void Names_runs_by_their_instant_and_apart()
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(2026, 3, 9, 8, 30, 0, TimeSpan.Zero));
        var names = Enumerable.Range(0, 20).Select(_ => Identifiers.RunId(clock)).ToList();
        names.Should().OnlyHaveUniqueItems().And.OnlyContain(name => name.StartsWith("20260309-083000-", StringComparison.Ordinal));
    }

    private static string Rehash(string line)
    {
        JournalFormat.TrySplit(line, out var body, out var previous, out _).Should().BeTrue();
        return JournalFormat.Line(body, previous, JournalFormat.Hash(body, previous));
    }

    private RunJournal Open() => new(_folder.Path, TimeProvider.System, Redactor.None);

    private void Write(params string[] steps)
    {
        using var journal = Open();
        foreach (var step in steps)
            journal.Record(new StepStarted(step));
    }

    private void Edit(Action<List<string>> change)
    {
        var lines = File.ReadAllLines(_folder[RunJournal.FileName]).ToList();
        change(lines);
        File.WriteAllText(_folder[RunJournal.FileName], string.Join('\n', lines) + "\n");
    }

    private Action Reading() => () => JournalReader.Read(_folder.Path);
}
