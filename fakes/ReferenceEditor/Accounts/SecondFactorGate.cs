namespace ReferenceEditor.Accounts;

/// <summary>Says which pages a session reaches, by the factors given.</summary>
internal interface ISecondFactorGate
{
    bool Opens(CurrentSession session, PathString page);
}

/// <summary>No page without both factors.</summary>
internal sealed class SecondFactorGate : ISecondFactorGate
{
    public bool Opens(CurrentSession session, PathString page) => session.IsOpen;
}
