using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Recording;

namespace Conformance.Steps.Tests.Editors.Recording;

public class MapInsertionTests
{
    private static readonly string[] LogOut = ["log-out:", "  - click: {role: button, name: Quitter}"];

    [Test]
    public void A_file_without_a_map_is_given_one() =>
        MapInsertion.Put("url: x\n", "acts", "log-out", LogOut).Should().Be("url: x\nmap:\n  acts:\n    log-out:\n      - click: {role: button, name: Quitter}\n");

    [TestCase("map: {}\n")]
    [TestCase("map:\n")]
    [TestCase("map:\n  acts: {}\n")]
    public void An_empty_map_is_opened(string map) =>
        MapInsertion.Put(map, "acts", "log-out", LogOut).Should().Be("map:\n  acts:\n    log-out:\n      - click: {role: button, name: Quitter}\n");

    [Test]
    public void An_entry_of_the_same_name_is_replaced_and_the_comments_around_stay() =>
        MapInsertion.Put("map:\n  acts:\n    # sortir\n    log-out:\n      - go: /x\n\n    # entrer\n    log-in:\n      - go: /y\n# fin\n", "acts", "log-out", LogOut)
            .Should().Be("map:\n  acts:\n    # sortir\n    log-out:\n      - click: {role: button, name: Quitter}\n\n    # entrer\n    log-in:\n      - go: /y\n# fin\n");

    [Test]
    public void A_new_entry_takes_the_column_of_its_neighbours() =>
        MapInsertion.Put("map:\n    acts:\n        log-in:\n            - go: /y\n    readings:\n        a: {}\n", "acts", "log-out", ["log-out: []"])
            .Should().Be("map:\n    acts:\n        log-in:\n            - go: /y\n        log-out: []\n    readings:\n        a: {}\n");

    [Test]
    public void A_map_written_on_one_line_is_refused_with_what_to_do() =>
        FluentActions.Invoking(() => MapInsertion.Put("map: { acts: { log-in: [] } }\n", "acts", "log-out", LogOut))
            .Should().Throw<InterruptionException>().WithMessage("*une clé par ligne*");
}
