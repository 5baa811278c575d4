using System.Security.Cryptography.X509Certificates;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Mss;

/// <summary>What every session of an operator works with.</summary>
/// <param name="Settings">What the operator takes.</param>
/// <param name="Certificate">Certificate that it presents.</param>
/// <param name="Trust">Which clients it trusts.</param>
/// <param name="Depot">Where messages are put on record.</param>
/// <param name="Faults">How it misbehaves.</param>
internal sealed record OperatorMeans(MssSettings Settings, X509Certificate2 Certificate, ClientTrust Trust, Depot Depot, FaultDesk Faults);
