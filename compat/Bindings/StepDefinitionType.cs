namespace Reqnroll.Bindings;

/// <summary>Kind of a step, by its keyword; <c>Et</c>, <c>Mais</c> and <c>*</c> take that of the step before.</summary>
public enum StepDefinitionType
{
    /// <summary>What stands before.</summary>
    Given,

    /// <summary>What is done.</summary>
    When,

    /// <summary>What is expected.</summary>
    Then,
}
