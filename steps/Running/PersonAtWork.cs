using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Running;

/// <summary>What a professional does to get to work: both factors, the notice, a patient's file.</summary>
public sealed class PersonAtWork(Scene scene)
{
    /// <summary>Gives the first factor alone.</summary>
    public Task GiveFirstFactorAsync(EditorUser user) => GiveFirstFactorAsync(user, user.Password);

    /// <summary>Gives a first factor with some password.</summary>
    public Task GiveFirstFactorAsync(EditorUser user, string password) =>
        scene.ActAsync(Intentions.LogIn, ("login", user.Login), ("password", password));

    /// <summary>Gives the second factor that the editor file declares for the user.</summary>
    public async Task GiveSecondFactorAsync(EditorUser user)
    {
        if (user.SecondFactor == "psc")
        {
            await scene.ActAsync(Intentions.ChooseProSanteConnect);
            await scene.ActAsync(Intentions.IdentifyAtProSanteConnect, ("national-id", user.NationalId));
        }
        else if (user.SecondFactor == "totp")
        {
            await scene.ActAsync(Intentions.GiveTotp, ("code", OneTimeCodes.Of(user, scene.Campaign.Clock)));
        }
    }

    /// <summary>Opens a session whole and gets past the notice if it stands in the way.</summary>
    /// <exception cref="InterruptionException">The product does not let the user in.</exception>
    public async Task OpenSessionAsync(EditorUser user)
    {
        await ReachNoticeAsync(user);
        await AcknowledgeIfAskedAsync(user);
        var open = await scene.ReadAsync(Readings.SessionOpen, ("user", user.Id));
        if (!open.Present)
            throw Refused(user, null);
    }

    /// <summary>Goes on with the session that a former scenario kept for the user, or opens one. Not for a scenario that tries the log-in itself.</summary>
    /// <exception cref="InterruptionException">The product does not let the user in.</exception>
    public async Task BeAtWorkAsync(EditorUser user)
    {
        var keeps = scene.Campaign.Editor.KeepSessions;
        if (!keeps || !await TryResumeAsync(user))
            await OpenSessionAsync(user);
        if (keeps)
            scene.Campaign.KeptSessions.Keep(user.Id, await scene.Session.RememberAsync());
    }

    private async Task<bool> TryResumeAsync(EditorUser user)
    {
        if (scene.Campaign.KeptSessions.Take(user.Id) is not { } remembered)
            return false;
        await scene.Session.ResumeAsync(remembered);
        var open = await scene.GlanceAsync(Readings.SessionOpen, ("user", user.Id), ("moment", "reprise"));
        if (open.Present)
            scene.Record(new SessionResumed(user.Id));
        else
            await scene.Session.ForgetAsync();
        return open.Present;
    }

    /// <summary>Gives both factors and stops where the product stops: on the notice, or at work.</summary>
    public async Task ReachNoticeAsync(EditorUser user)
    {
        await GiveFirstFactorAsync(user);
        try
        {
            await GiveSecondFactorAsync(user);
        }
        catch (InterruptionException problem) when (problem.Cause is InterruptionCause.Produit)
        {
            throw Refused(user, problem);
        }
    }

    /// <summary>Acknowledges the notice if it is shown.</summary>
    public async Task AcknowledgeIfAskedAsync(EditorUser user)
    {
        if (!scene.Session.Serves(Readings.RppsNotice))
            return;
        var notice = await scene.GlanceAsync(Readings.RppsNotice, ("user", user.Id), ("moment", "connexion"));
        if (notice.Present)
            await scene.ActAsync(Intentions.AcknowledgeNotice);
    }

    /// <summary>Opens a patient's file.</summary>
    public Task OpenFileAsync(EditorPatient patient) => scene.ActAsync(Intentions.OpenPatientFile, ValuesOf(patient));

    /// <summary>Shows the list of a patient's DMP documents.</summary>
    public Task ListDocumentsAsync(EditorPatient patient) => scene.ActAsync(Intentions.ListDmpDocuments, ValuesOf(patient));

    /// <summary>Values by which the map may find a patient.</summary>
    public static (string Name, string Value)[] ValuesOf(EditorPatient patient) =>
        [("patient", patient.Id), ("name", patient.Name), ("ins", patient.Ins)];

    private static InterruptionException Refused(EditorUser user, Exception? problem) => new(
        InterruptionCause.Configuration,
        $"Le produit n'ouvre pas de session à « {user.Login} » (users.{user.Id}). Vérifiez son mot de passe et son second facteur dans l'environnement, et que le compte n'est pas verrouillé.",
        problem);
}
