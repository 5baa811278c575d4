using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings;

[Binding]
public sealed class SessionSteps(Scene scene, PersonAtWork person)
{
    [Given(@"un professionnel au travail, connecté avec son second facteur")]
    public async Task APersonIsAtWork() => await person.BeAtWorkAsync(await scene.BorrowPersonAtWorkAsync());

    [Given(@"un professionnel au travail, qui n'est pas encore connecté")]
    public Task APersonIsNotYetLoggedIn() => scene.BorrowUsersAsync(UserRoles.Professionnel, user => user.SecondFactor == "totp", 1);

    [Given(@"deux professionnels, chacun avec son compte")]
    public Task TwoPersonsWithTheirAccounts() => scene.BorrowUsersAsync(UserRoles.Professionnel, 2);

    [Given(@"deux professionnels au travail, qui ne sont pas encore connectés")]
    public async Task TwoPersonsAreNotYetLoggedIn()
    {
        var first = (await scene.BorrowUsersAsync(UserRoles.Professionnel, user => user.SecondFactor is not null, 1))[0];
        var otherFactor = scene.Campaign.Editor.Users.Any(user => IsAnother(user) && user.SecondFactor != first.SecondFactor);
        await scene.BorrowUsersAsync(UserRoles.Professionnel, user => IsAnother(user) && (!otherFactor || user.SecondFactor != first.SecondFactor), 1);

        bool IsAnother(EditorUser user) => user.Id != first.Id && user.Roles.FirstOrDefault() == UserRoles.Professionnel && user.SecondFactor is not null;
    }
}
