/** Which problems an endpoint can answer with. They follow from its declaration, so that the OpenAPI document lists every status. */
import type { Endpoint } from '../endpoint/endpoint.ts';
import { PROBLEMS, type ProblemCode } from '../endpoint/problem.ts';

/** Of every request, before its endpoint is reached or while it is handled. */
const OF_EVERY_REQUEST: readonly ProblemCode[] = [
  ...([
    'bad-input',
    'unauthenticated',
    'too-long',
    'wrong-host',
    'too-many',
    'internal',
    'issuer-away',
  ] as const),
];

/** `not-ready` is only the answer of `/readyz`. */
const unavailable = (Object.keys(PROBLEMS) as ProblemCode[]).filter(
  (code) => PROBLEMS[code].status === 503 && code !== 'not-ready',
);
const OF_THE_DATABASE: readonly ProblemCode[] = ['too-large', 'timed-out', ...unavailable];

export function problemsOf(endpoint: Endpoint): readonly ProblemCode[] {
  const { params, query, body, role = 'reader', database, problems = [] } = endpoint;
  const codes = new Set<ProblemCode>([
    ...OF_EVERY_REQUEST,
    ...(role === 'reader' ? [] : (['not-allowed'] as const)),
    ...(params === undefined ? [] : (['unknown-id'] as const)),
    ...(params !== undefined && 'asOf' in query.shape ? (['not-in-perspective'] as const) : []),
    ...(body === undefined ? [] : (['too-large', 'wrong-media-type'] as const)),
    ...(database === false ? [] : OF_THE_DATABASE),
    ...problems,
  ]);
  // In the order of the table of problems, which is that of /docs.
  return (Object.keys(PROBLEMS) as ProblemCode[]).filter((code) => codes.has(code));
}
