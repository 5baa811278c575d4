namespace Reqnroll;

/// <summary>Marks a class that holds step definitions, hooks or argument transformations.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class BindingAttribute : Attribute;
