using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Editors.Hooks;

/// <summary>Why a hook did not do what it is for.</summary>
/// <param name="Cause">Who is to look.</param>
/// <param name="What">What happened, in French, with what the hook said.</param>
internal sealed record HookFailure(InterruptionCause Cause, string What);
