/** Calls the API: whether it went well, and what it said. */
export async function appeler(method, path, body) {
  try {
    const answer = await fetch(`/api/${path}`, {
      method,
      headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const said = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : {};
    return { bien: answer.ok, dit: said };
  } catch {
    return { bien: false, dit: { message: 'Lanterne ne répond pas.' } };
  }
}
