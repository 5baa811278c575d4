using Conformance.Steps.Editors.Map;

namespace Conformance.Steps.Running.Walk;

/// <summary>Finds which action of a map a message of the driver is about.</summary>
internal static class WhereInMap
{
    /// <summary>Path of the action, <c>map.acts.log-in[1]</c>; null when the message names none, or says the path already.</summary>
    public static string? Of(string message, UiMap map)
    {
        foreach (var (intention, actions) in map.Acts.Where(act => message.Contains($"« {act.Key} »", StringComparison.Ordinal)))
        {
            var path = $"map.acts.{intention}[";
            var index = actions.ToList().FindIndex(action => action.Target is not null && message.Contains(action.Target.ToString(), StringComparison.Ordinal));
            return index < 0 || message.Contains(path, StringComparison.Ordinal) ? null : $"{path}{index}]";
        }

        return null;
    }
}
