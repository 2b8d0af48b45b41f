/** A JSON answer of a platform service. */
export const answerJson = (status: number, body: unknown): Response =>
  answerText(status, JSON.stringify(body));

/** The same of a JSON text. */
export function answerText(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'content-type': 'application/json' } });
}

/** A refusal in the shape that the SDKs turn into their errors. */
export function answerError(
  status: number,
  code: string,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): Response {
  return answerJson(status, { code, message, ...more });
}

export function answerEmpty(status: number): Response {
  return new Response(null, { status });
}

/**
 * A refusal of the proxy itself: most SDKs throw ProxyRequestError or NeedsAuthenticationError for
 * the header, @forge/kvs reads the body.
 */
export function answerProxyError(status: number, reason: string, message = reason): Response {
  return new Response(JSON.stringify({ code: reason, message }), {
    status,
    headers: { 'content-type': 'application/json', 'forge-proxy-error': reason },
  });
}
