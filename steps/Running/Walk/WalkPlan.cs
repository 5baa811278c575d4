using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Running.Walk;

/// <summary>The walk as data: every stop in the order of a working day, each with what it needs and what it proves.</summary>
internal static class WalkPlan
{
    private static readonly MapEntry LogIn = MapEntry.Act(Intentions.LogIn);
    private static readonly MapEntry SessionOpen = MapEntry.Reading(Readings.SessionOpen);
    private static readonly string[] Inside = [Readings.SessionOpen, Readings.RppsNotice];

    /// <summary>The stops for what a product's map says, and for nothing else.</summary>
    public static IReadOnlyList<Stop> Of(EditorFile editor, Guests guests, TimeProvider clock)
    {
        var session = Session(editor, guests, clock);
        MapEntry[] atWork = [session.Last(stop => stop is ActStop && stop.Proves != MapEntry.Act(Intentions.AcknowledgeNotice)).Proves, SessionOpen];
        IEnumerable<Stop> stops =
        [
            .. session,
            .. PatientStops.Of(editor, guests.Patient, atWork),
            .. DmpStops.AccessOf(guests.Unauthorised, atWork),
            .. CorrespondentStops.Of(editor, atWork),
            InSession(new ActStop(Intentions.OpenAccessLog, () => Values.None), atWork),
            new ReadingStop(Readings.AccessLog) { Needs = [MapEntry.Act(Intentions.OpenAccessLog)] },
            InSession(new ActStop(Intentions.OpenDmpLog, () => Values.None), atWork),
            new ReadingStop(Readings.DmpLog) { Needs = [MapEntry.Act(Intentions.OpenDmpLog)] },
            InSession(new ActStop(Intentions.ShowOwnAccount, () => Values.None), atWork),
            new ReadingStop(Readings.OwnAccount) { Needs = [MapEntry.Act(Intentions.ShowOwnAccount)] },
            InSession(new WayOutStop(Intentions.LogOut, Readings.SessionOpen), atWork),
            .. LogInScreen(editor, MapEntry.Act(Intentions.LogOut), unless: Intentions.ReloadLogIn),
            .. OtherFactor(guests, clock),
            .. PasswordChange(guests.MayChangePassword, atWork),
        ];
        return [.. stops.Where(stop => stop.Proves.IsIn(editor.Map))];
    }

    private static Stop InSession(Stop stop, IReadOnlyList<MapEntry> atWork) => stop with { Needs = atWork, InSession = true };

    private static IReadOnlyList<Stop> Session(EditorFile editor, Guests guests, TimeProvider clock) => guests.Professional is not { } user
        ?
        [
            new ActStop(Intentions.LogIn, () => Values.None) { Spared = $"le fichier éditeur ne déclare aucun utilisateur de rôle « {UserRoles.Professionnel} »" },
            new ReadingStop(Readings.SessionOpen) { Needs = [LogIn] },
        ]
        :
        [
            new ActStop(Intentions.ReloadLogIn, () => Values.None),
            .. LogInScreen(editor, MapEntry.Act(Intentions.ReloadLogIn), unless: ""),
            new ActStop(Intentions.LogIn, () => Values.OfPassword(user)) { Arrives = [Readings.SecondFactorAsked, .. Inside], Account = user },
            new ReadingStop(Readings.SecondFactorAsked) { Needs = [LogIn], WhenAbsent = user.SecondFactor is null ? $"« {user.Login} » n'a pas de second facteur" : null },
            .. SecondFactor(user, clock),
            new ReadingStop(Readings.RppsNotice)
            {
                Needs = [LogIn],
                WhenAbsent = $"l'information ne s'affiche pas à « {user.Login} », qui l'a déjà confirmée ; "
                    + $"la voir prendrait un compte de rôle « {UserRoles.PremiereConnexion} », qui ne sert qu'une fois",
            },
            new ActStop(Intentions.AcknowledgeNotice, () => Values.None) { Needs = [MapEntry.Reading(Readings.RppsNotice)] },
            new ReadingStop(Readings.SessionOpen) { Needs = [LogIn, .. SecondFactor(user, clock).Select(stop => stop.Proves)] },
        ];

    private static IEnumerable<Stop> LogInScreen(EditorFile editor, MapEntry needs, string unless) =>
        needs.IsIn(editor.Map) && !editor.Map.Acts.ContainsKey(unless) ? [new ReadingStop(Readings.LogInScreen) { Needs = [needs] }] : [];

    private static IEnumerable<Stop> SecondFactor(EditorUser user, TimeProvider clock) => user.SecondFactor switch
    {
        "totp" => [new ActStop(Intentions.GiveTotp, () => Values.OfCode(user, clock)) { Needs = [LogIn], Arrives = Inside, Account = user }],
        "psc" => ProSanteConnect(user, new ActStop(Intentions.ChooseProSanteConnect, () => Values.None) { Needs = [LogIn] }),
        _ => [],
    };

    private static IEnumerable<Stop> ProSanteConnect(EditorUser user, ActStop choice) =>
    [
        choice,
        new ActStop(Intentions.IdentifyAtProSanteConnect, () => Values.OfIdentity(user)) { Needs = [choice.Proves], Arrives = Inside, Account = user },
    ];

    private static IEnumerable<Stop> OtherFactor(Guests guests, TimeProvider clock) => guests switch
    {
        { ByProSanteConnect: { } user } => ProSanteConnect(
            user, new ActStop(Intentions.ChooseProSanteConnect, () => Values.None) { Needs = [LogIn], Before = visitor => visitor.LogInAfreshAsync(user) }),
        { Professional: { SecondFactor: "psc" } user } => [Unused(Intentions.GiveTotp, user, "totp")],
        { Professional: { } user } => [Unused(Intentions.ChooseProSanteConnect, user, "psc"), Unused(Intentions.IdentifyAtProSanteConnect, user, "psc")],
        _ => [],
    };

    private static ActStop Unused(string intention, EditorUser user, string factor) =>
        new(intention, () => Values.None) { Spared = $"aucun professionnel autre que « {user.Login} » n'a « second-factor: {factor} »" };

    /// <summary>The change asked for is from a password to itself: accepted or refused, the account stays as it was.</summary>
    private static IEnumerable<Stop> PasswordChange(EditorUser? user, IReadOnlyList<MapEntry> atWork)
    {
        var change = MapEntry.Act(Intentions.ChangePassword);
        return
        [
            user is null
                ? new ActStop(Intentions.ChangePassword, () => Values.None) { Spared = $"le fichier éditeur ne déclare aucun utilisateur de rôle « {UserRoles.MotDePasseModifiable} »" }
                : new ActStop(Intentions.ChangePassword, () => Values.Of(("current", user.Password), ("new", user.Password))) { Needs = atWork, Before = visitor => visitor.EnterAfreshAsync(user) },
            new ReadingStop(Readings.PasswordAnswer) { Needs = [change], WhenAbsent = "le produit ne répond rien que cette lecture voie quand le nouveau mot de passe est l'actuel" },
            new ReadingStop(Readings.PasswordAccepted) { Needs = [change], WhenAbsent = "ne se voit qu'après un vrai changement de mot de passe, que « check » ne fait pas" },
        ];
    }
}
