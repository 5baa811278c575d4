namespace Conformance.Fakes.Hosting;

/// <summary>A port that was asked for is not free. The message is French: which service, which port, what to do.</summary>
/// <param name="service">Service, as the editor file's <c>ports</c> name it.</param>
/// <param name="port">The port.</param>
/// <param name="inner">What the system said.</param>
public sealed class PortTakenException(string service, int port, Exception inner) : IOException(
    $"Le port {port}, demandé pour le service {service}, est déjà pris. Libérez-le, changez « ports.{service} » dans le fichier éditeur, ou donnez-lui 0 pour un port libre.",
    inner);
