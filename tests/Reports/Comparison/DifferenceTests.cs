using Conformance.Reports.Comparison;
using Conformance.Reports.Comparison.Differences;
using Conformance.Reports.Tests.Sample;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Comparison;

public sealed class DifferenceTests
{
    private readonly TwoRuns _runs = new();

    [TearDown]
    public void Delete() => _runs.Dispose();

    [Test]
    public void Other_people_identifiers_instants_and_ports_are_no_difference() => Differences(
        run => Seen(run, "899900000012", "277076322082910", "ALBATROS-ESSAI Alice", "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "20260309083012", 8443),
        run => Seen(run, "899900000020", "236049983810165", "CORMORAN-ESSAI Clémence", "9c858901-8a57-4791-81fe-4c455b099bc9", "20260309083145", 9443)).Should().BeEmpty();

    [Test]
    public void Prefixes_order_of_attributes_and_blanks_are_no_difference() => Differences(
        Exchange("<a:m xmlns:a=\"urn:x\" b=\"2\" a=\"1\"><a:v> un  deux </a:v></a:m>"),
        Exchange("<m xmlns=\"urn:x\" a=\"1\" b=\"2\">\n  <v>un deux</v>\n</m>")).Should().BeEmpty();

    [Test]
    public void Another_namespace_is_one() => Differences(Exchange("<m xmlns=\"urn:x\"/>"), Exchange("<m xmlns=\"urn:y\"/>")).Should().ContainSingle();

    [Test]
    public void Another_order_of_members_is_no_difference() => Differences(Exchange("{\"a\":1,\"b\":[2]}", "application/json"), Exchange("{\"b\":[2],\"a\":1}", "application/json")).Should().BeEmpty();

    [Test]
    public void Other_keys_digests_and_signatures_are_no_difference() => Differences(
        Exchange("<m><d>jnmRhUTPkebnNAyBSVlPU+KJl/wAMCNqMrlJCZPbAzM=</d><k>MIIDtTCCAp2gAwIBAgINAK+G1GJnz60mM2LcYzANBgkqhkiG9w0B</k></m>"),
        Exchange("<m><d>62HKb30bPSxC+z1mEvSyest90ckLAxfiR4Fai0zCTH4=</d><k>MIIDtTCCAp2gAwIBAgINAJ7Z4QQcVbLx2yfmrzANBgkqhkiG9w0B</k></m>")).Should().BeEmpty();

    [Test]
    public void A_long_name_that_changes_is_one() => Differences(
        Exchange("<m a=\"urn:oasis:names:tc:ebxml-regrep/specification-of-the-first-profile\"/>"), Exchange("<m a=\"urn:oasis:names:tc:ebxml-regrep/specification-of-the-second-profile\"/>")).Should().ContainSingle();

    [Test]
    public void Shows_the_line_of_a_message_that_changed()
    {
        var difference = Differences(Exchange("<m><code value=\"N\"/></m>"), Exchange("<m><code value=\"R\"/></m>")).Single();
        difference.Should().Match<Difference>(found => found.Kind == DifferenceKind.Exchange && found.Title.StartsWith("DMP TD0.2"));
        difference.Lines.Where(line => line.Sign is not (LineSign.Same or LineSign.Gap)).Should().Equal(new DifferenceLine(LineSign.Before, "  <code value=\"N\"/>"), new DifferenceLine(LineSign.After, "  <code value=\"R\"/>"));
    }

    [Test]
    public void A_document_dated_today_rather_than_on_the_day_of_its_act_is_one() => Differences(
        Exchange("<m created=\"20260309083000\" act=\"20260105090000\"/>"), Exchange("<m created=\"20260309083000\" act=\"20260309083000\"/>")).Should().ContainSingle()
        .Which.Lines.Should().Contain(new DifferenceLine(LineSign.After, "<m act=\"‹maintenant›\" created=\"‹maintenant›\"/>"));

    [Test]
    public void Two_values_that_become_one_are_a_difference() => Differences(
        Exchange("<m a=\"3f2504e0-4f89-41d3-9a0c-0305e82c3301\" b=\"9c858901-8a57-4791-81fe-4c455b099bc9\"/>"), Exchange("<m a=\"3f2504e0-4f89-41d3-9a0c-0305e82c3301\" b=\"3f2504e0-4f89-41d3-9a0c-0305e82c3301\"/>")).Should().ContainSingle();

    [Test]
    public void Shows_the_line_of_a_screen_that_changed() => Differences(
        run => run.Screen("s1", "identity-status", "Identité qualifiée"), run => run.Screen("s1", "identity-status", "Identité provisoire")).Should().ContainSingle()
        .Which.Lines.Should().Contain(new DifferenceLine(LineSign.Before, "lu : Identité qualifiée")).And.Contain(new DifferenceLine(LineSign.After, "lu : Identité provisoire"));

    [Test]
    public void Says_of_a_call_that_is_no_longer_made_that_nothing_like_it_is_there() => Differences(Exchange("<m/>"), _ => { }).Should().ContainSingle()
        .Which.Lines.Should().Contain(line => line.Sign == LineSign.After && line.Text.Contains("rien de tel"));

    [Test]
    public void The_order_of_two_calls_is_no_difference() => Differences(run => Both(run, "TD0.2", "TD3.1"), run => Both(run, "TD3.1", "TD0.2")).Should().BeEmpty();

    [Test]
    public void Cuts_what_is_large_and_counts_the_rest()
    {
        var difference = Differences(Exchange(Many("a")), Exchange(Many("b"))).Single();
        difference.Lines.Should().HaveCount(LineDifference.MostLines);
        (difference.Lines.Count(line => line.Sign is LineSign.Before or LineSign.After) + difference.Omitted).Should().Be(400);
    }

    [Test]
    public void Looks_at_what_moved_alone_unless_all_is_asked_for()
    {
        var (before, after) = (_runs.Open(_runs.Run(Outcome.Respecte, Exchange("<m/>"))), _runs.Open(_runs.Run(Outcome.Respecte, Exchange("<n/>"))));
        _runs.Compare(before, after).Changes.Single().Differences.Should().BeEmpty();
        _runs.Compare(before, after, DifferencesShown.All).Changes.Single().Differences.Should().ContainSingle();
    }

    private static string Many(string name) => $"<m>{string.Concat(Enumerable.Range(0, 200).Select(rank => $"<{name} n=\"{rank}\"/>"))}</m>";

    private static void Both(Recording run, params string[] operations)
    {
        foreach (var operation in operations)
            run.Exchange("dmp", operation, TwoRuns.Soap($"<m name=\"{operation}\"/>"), null);
    }

    private static Action<Recording> Exchange(string body, string type = "application/soap+xml") =>
        run => run.Exchange("dmp", "TD0.2", $"POST / HTTP/1.1\r\nContent-Type: {type}\r\n\r\n{body}", null);

    private static void Seen(Recording run, string user, string ins, string name, string uuid, string instant, int port)
    {
        TwoRuns.Lend(run, user, ins, name);
        run.Screen("s1", "patient-file", $"{name} {ins}");
        run.Exchange("dmp", "TD0.2", $"POST / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: {port}\r\nContent-Type: text/xml\r\n\r\n<m id=\"urn:uuid:{uuid}\" at=\"{instant}\"><p>{ins}^{name.Split(' ')[0]}</p><u>{user}</u></m>", null, new Dictionary<string, string> { ["ins"] = ins });
    }

    private IReadOnlyList<Difference> Differences(Action<Recording> before, Action<Recording> after) =>
        _runs.Compare(_runs.Run(Outcome.Respecte, before), _runs.Run(Outcome.Respecte, after)).Changes.Single().Differences;
}
