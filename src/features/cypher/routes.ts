/** `/cypher` and `/cypher/explain`: questions that the caller writes. What may run is decided in `src/adhoc-cypher`. */
import { z } from 'zod';
import { endpoint, StreamedResponse } from '../../endpoint/endpoint.ts';
import { PROBLEMS, type ProblemCode, toProblem, toProblemDocument } from '../../endpoint/problem.ts';
import { CSV, cypherGraph, cypherOperations, GRAPH, NDJSON } from './contract.ts';
import { csvLines, explanationOf, graphDocument, jsonDocument, ndjsonLines } from './response-formats.ts';

/** All that can be wrong with a statement. */
const OF_A_STATEMENT = (Object.keys(PROBLEMS) as ProblemCode[]).filter((code) => code.startsWith('cypher-'));

const WHO_CAME = {
  statement:
    'MATCH (who:Person)-[t:TOOK_PART_IN]->(e:Summit {id: $event}) RETURN who.name AS who, t.role AS role ORDER BY who',
  parameters: { event: 'event:vladivostok-summit-2019' },
};

export const cypherEndpoints = [
  endpoint({
    ...cypherOperations.cypher,
    operationId: 'runCypher',
    problems: OF_A_STATEMENT,
    tag: 'Cypher',
    summary: 'Run a Cypher statement',
    description: `One read-only statement. Its plan is checked before it runs, and it runs in a READ transaction with limits on time, memory, rows and bytes. The summary says whether the response was cut. By \`Accept\`: one document (\`application/json\`), lines as they come (\`${NDJSON}\`: columns, rows, last the summary or an error), \`${CSV}\`, or each node and relationship once (\`${GRAPH}\`). After EXPLAIN or PROFILE the answer holds the plan instead of rows.`,
    role: 'analyst',
    audit: 'cypher',
    also: { [NDJSON]: z.string(), [CSV]: z.string(), [GRAPH]: cypherGraph },
    examples: [
      { summary: 'Who came to Vladivostok, in what role', path: '/cypher', body: WHO_CAME },
      {
        summary: 'What was true on a day',
        path: '/cypher',
        body: {
          statement:
            'MATCH (s:State)-[r:MEMBER_OF]->(b) WHERE r.fromMin <= $day <= r.toMax RETURN s.name AS state, b.name AS body ORDER BY state, body',
          parameters: { day: 20190426 },
          limit: 20,
        },
      },
    ],
    async handle({ body }, { cypher, caller, context }) {
      const format = context.prefers(['application/json', NDJSON, CSV, GRAPH]);
      const streamed = format === NDJSON || format === CSV;
      const { limits } = cypher;
      const question = {
        text: body.statement,
        parameters: body.parameters,
        rows: body.limit,
        timeMs: body.timeout,
        bytes: streamed ? limits.streamBytes : limits.documentBytes,
      };
      const parts = cypher.ask(question, caller.id, context.signal);
      const reportError = (error: unknown) => {
        const problem = toProblem(error);
        context.failed(problem.code);
        return toProblemDocument(problem, context.requestId);
      };
      if (format === NDJSON) return new StreamedResponse(NDJSON, ndjsonLines(parts, reportError));
      if (format === CSV) return new StreamedResponse(CSV, csvLines(parts, reportError));
      if (format === GRAPH)
        return new StreamedResponse(GRAPH, singlePiece(JSON.stringify(await graphDocument(parts))));
      return jsonDocument(parts);
    },
  }),
  endpoint({
    ...cypherOperations.explain,
    operationId: 'explainCypher',
    problems: OF_A_STATEMENT,
    tag: 'Cypher',
    summary: 'The plan of a statement',
    description:
      'The plan, under the same rules as `/cypher`; with `profile`, or PROFILE before the statement, it runs, and each operator has its rows and reads.',
    role: 'analyst',
    audit: 'explain',
    examples: [{ summary: 'The plan of a query', path: '/cypher/explain', body: WHO_CAME }],
    async handle({ body }, { cypher, caller, context }) {
      const { statement: text, parameters, timeout: timeMs, profile } = body;
      const question = { text, parameters, timeMs, bytes: cypher.limits.documentBytes };
      return explanationOf(await cypher.explain(question, caller.id, context.signal, profile));
    },
  }),
];

async function* singlePiece(text: string): AsyncGenerator<string> {
  yield text;
}
