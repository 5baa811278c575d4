using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>A method that plays the steps that a regular expression describes. The expression matches the whole text after the keyword.</summary>
/// <param name="expression">Regular expression; each of its groups is an argument of the method.</param>
/// <param name="types">Kinds of step that the method plays.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class StepDefinitionBaseAttribute(string expression, params StepDefinitionType[] types) : Attribute
{
    /// <summary>Kinds of step that the method plays.</summary>
    public StepDefinitionType[] Types { get; } = types;

    /// <summary>Regular expression that describes the step.</summary>
    public string Expression { get; set; } = expression;
}

/// <summary>Plays a <c>Given</c> step (<c>Étant donné</c>).</summary>
/// <param name="expression">Regular expression of the whole text.</param>
public class GivenAttribute(string expression) : StepDefinitionBaseAttribute(expression, StepDefinitionType.Given);

/// <summary>Plays a <c>When</c> step (<c>Quand</c>).</summary>
/// <param name="expression">Regular expression of the whole text.</param>
public class WhenAttribute(string expression) : StepDefinitionBaseAttribute(expression, StepDefinitionType.When);

/// <summary>Plays a <c>Then</c> step (<c>Alors</c>).</summary>
/// <param name="expression">Regular expression of the whole text.</param>
public class ThenAttribute(string expression) : StepDefinitionBaseAttribute(expression, StepDefinitionType.Then);

/// <summary>Plays a step of any kind.</summary>
/// <param name="expression">Regular expression of the whole text.</param>
public class StepDefinitionAttribute(string expression)
    : StepDefinitionBaseAttribute(expression, StepDefinitionType.Given, StepDefinitionType.When, StepDefinitionType.Then);
