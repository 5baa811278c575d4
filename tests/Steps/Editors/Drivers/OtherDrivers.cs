using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Drivers;

namespace Mien;

/// <summary>A driver of a thick client: it never asks for a page. What it throws is its values' doing.</summary>
public sealed class PiloteLourd : EditorDriver
{
    public override IReadOnlyCollection<string> Serves => [Intentions.LogOut, Readings.SessionOpen];

    public override Task ActAsync(string intention, IReadOnlyDictionary<string, string> values) => values["faute"] switch
    {
        "lent" => throw new TimeoutException("la fenêtre ne vient pas"),
        "nul" => throw new InvalidOperationException("pas de fenêtre"),
        _ => Task.CompletedTask,
    };

    public override Task<DriverReading> ReadAsync(string reading, IReadOnlyDictionary<string, string> subject) =>
        Task.FromResult(DriverReading.Of("Session de Mme Essai") with { Screenshot = [0xFF, 0xD8, 0xFF] });
}

public sealed class PiloteEtourdi : EditorDriver
{
    public override IReadOnlyCollection<string> Serves => ["log-inn"];
}

public sealed class PiloteCasse : EditorDriver
{
    public PiloteCasse() => throw new InvalidOperationException("licence absente");

    public override IReadOnlyCollection<string> Serves => [];
}
