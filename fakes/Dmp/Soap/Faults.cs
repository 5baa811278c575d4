namespace Conformance.Fakes.Dmp;

/// <summary>Faults that several rules give.</summary>
internal static class Faults
{
    public static SoapFault WrongResource { get; } = SoapFault.Sender("Le champ Resource_id est incorrect");

    public static SoapFault WrongLegalPerson { get; } = SoapFault.Sender("Erreur d'authentification de la personne morale");
}
