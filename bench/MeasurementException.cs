namespace Conformance.Bench;

/// <summary>What was to be timed did not do its work, so that its time would mean nothing.</summary>
internal sealed class MeasurementException(string message) : Exception(message);
