using OtpNet;

namespace Lanterne.Access;

/// <summary>The way in: a pass phrase, then a one-time code, then the information on the RPPS number when it is due.</summary>
internal sealed class Threshold(Team team, Attempts attempts, Sessions sessions, RppsInformation information, AccessLog log, TimeProvider clock)
{
    private const int WrongCodesAllowed = 3;

    /// <summary>Takes the first factor. Returns why it is refused, in French; null when it is not.</summary>
    public string? GivePhrase(HttpContext http, string login, string phrase)
    {
        if (attempts.IsClosed(login))
            return "Trop d'essais : cette porte reste fermée un quart d'heure.";
        if (team.Find(login, phrase) is not { } member)
        {
            attempts.Wrong(login);
            log.Write(login, "entrée refusée", "phrase secrète erronée");
            return "Identifiant ou phrase secrète inconnus.";
        }

        attempts.Right(login);
        sessions.Open(http, member);
        return null;
    }

    /// <summary>Takes the second factor. Returns why it is refused, in French; null when it is not.</summary>
    public string? GiveCode(HttpContext http, Session session, string code)
    {
        if (!Verifies(session.Member, code))
            return Refuse(http, session);

        session.AuthenticatedAt = clock.GetUtcNow();
        session.Stage = information.IsDueTo(session.Member) ? Stage.Information : Stage.Journee;
        log.Write(session.Member.Login, "journée ouverte", "code à usage unique");
        return null;
    }

    /// <summary>Notes that the information was read and understood.</summary>
    public void Acknowledge(Session session)
    {
        information.ReadBy(session.Member);
        session.Stage = Stage.Journee;
    }

    private string Refuse(HttpContext http, Session session)
    {
        log.Write(session.Member.Login, "entrée refusée", "code erroné");
        if (++session.WrongCodes < WrongCodesAllowed)
            return "Ce code n'est pas le bon.";
        sessions.Close(http);
        return "Trop de codes erronés : recommencez depuis le début.";
    }

    private bool Verifies(Member member, string code) =>
        new Totp(Base32Encoding.ToBytes(member.Totp)).VerifyTotp(clock.GetUtcNow().UtcDateTime, code.Trim(), out _, new VerificationWindow(previous: 1, future: 1));
}
