/** What `/cypher` and `/cypher/explain` take and answer. */

import { z } from 'zod';
import type { Operations } from '../../endpoint/operation.ts';

export const NDJSON = 'application/x-ndjson';
export const CSV = 'text/csv';
export const GRAPH = 'application/vnd.entente.graph+json';

const statement = z.string().max(1_000_000).meta({
  description:
    'One read-only Cypher statement. Put values in parameters. Begin it with EXPLAIN for its plan, or with PROFILE for its plan with the rows and reads of each operator.',
  example: 'MATCH (s:State) RETURN s.name ORDER BY s.name LIMIT 5',
});

const parameters = z.record(z.string().max(200), z.unknown()).default({}).meta({
  description:
    'By name. A whole number is an INTEGER, one with a point a FLOAT; other types are written as `{"$type": "Date", "_value": "2019-04-25"}`, as in Neo4j’s typed JSON.',
});

const timeout = z.int().min(100).optional().meta({
  description: 'Time limit in milliseconds; the limit of the server is the maximum.',
});

export const cypherBody = z
  .strictObject({
    statement,
    parameters,
    limit: z
      .int()
      .min(1)
      .optional()
      .meta({ description: 'Maximum number of rows; the limit of the server is the maximum.' }),
    timeout,
  })
  .meta({ id: 'CypherQuestion' });

export const explainBody = z
  .strictObject({
    statement,
    parameters,
    timeout,
    profile: z.boolean().default(false).meta({
      description: 'Run the statement, and report the rows and reads of each operator.',
    }),
  })
  .meta({ id: 'CypherExplainQuestion' });

const notification = z
  .object({
    code: z.string(),
    title: z.string(),
    description: z.string(),
    severity: z.string(),
    place: z.object({ line: z.int(), column: z.int(), offset: z.int() }).optional(),
  })
  .meta({ id: 'CypherNotification', description: 'A notification of the database about the statement.' });

export const cypherSummary = z
  .object({
    showing: z.int().meta({ description: 'Rows in this answer.' }),
    truncated: z.boolean().meta({ description: 'Whether there are more rows than this answer holds.' }),
    cut: z.enum(['rows', 'bytes']).optional().meta({ description: 'Which limit cut it.' }),
    atLeast: z.int().optional().meta({ description: 'When cut: the minimum number of rows there are.' }),
    elapsedMs: z.int(),
    timeLimitMs: z.int(),
    notifications: z.array(notification),
  })
  .meta({ id: 'CypherSummary' });

const cell = z.unknown().meta({
  description:
    'Null, true, text, number, list or map as JSON has them; everything else as `{"$type": …, "_value": …}`: Integer past 2^53, Date, Time, LocalTime, OffsetDateTime, ZonedDateTime, LocalDateTime, Duration, Point, Base64, Node, Relationship, Path.',
});

export interface CypherPlan {
  readonly operator: string;
  readonly details?: string | undefined;
  readonly identifiers: string[];
  readonly estimatedRows?: number | undefined;
  readonly rows?: number | undefined;
  readonly dbHits?: number | undefined;
  readonly children: CypherPlan[];
}

export const cypherPlan: z.ZodType<CypherPlan> = z
  .object({
    operator: z.string(),
    details: z.string().optional(),
    identifiers: z.array(z.string()),
    estimatedRows: z.number().optional(),
    rows: z.number().optional(),
    dbHits: z.number().optional(),
    get children() {
      return z.array(cypherPlan);
    },
  })
  .meta({ id: 'CypherPlan' });

export const explainAnswer = z
  .object({
    columns: z.array(z.string()),
    parameters: z.array(z.string()).meta({ description: 'Names of the parameters that the statement uses.' }),
    plan: cypherPlan,
    profiled: z.boolean().meta({
      description: 'Whether the statement was run, so that the plan has the rows and reads of each operator.',
    }),
    notifications: z.array(notification),
  })
  .meta({ id: 'CypherExplanation' });
export type CypherExplanation = z.infer<typeof explainAnswer>;

export const cypherAnswer = z
  .object({
    columns: z.array(z.string()),
    rows: z.array(z.array(cell)).meta({ description: 'Empty after EXPLAIN and PROFILE.' }),
    summary: cypherSummary,
    ...explainAnswer.omit({ columns: true }).partial().shape,
  })
  .meta({
    id: 'CypherAnswer',
    description: 'For EXPLAIN and PROFILE also the fields of `/cypher/explain`.',
  });
export type CypherAnswer = z.infer<typeof cypherAnswer>;

export const cypherGraph = z
  .object({
    nodes: z.array(
      z.object({
        elementId: z.string(),
        labels: z.array(z.string()),
        properties: z.record(z.string(), cell),
      }),
    ),
    relationships: z.array(
      z.object({
        elementId: z.string(),
        type: z.string(),
        from: z.string(),
        to: z.string(),
        properties: z.record(z.string(), cell),
      }),
    ),
    missingEnds: z.array(z.string()).meta({
      description: 'Element ids of nodes at the ends of relationships that are not in the rows.',
    }),
    summary: cypherSummary,
  })
  .meta({
    id: 'CypherGraph',
    description: 'Each node and relationship of the rows once, from paths and lists too.',
  });
export type CypherGraph = z.infer<typeof cypherGraph>;

export const cypherOperations = {
  cypher: { method: 'post', path: '/cypher', query: z.object({}), body: cypherBody, answer: cypherAnswer },
  explain: {
    method: 'post',
    path: '/cypher/explain',
    query: z.object({}),
    body: explainBody,
    answer: explainAnswer,
  },
  /** The same statement, answered as a graph (`GRAPH`). */
  cypherGraph: {
    method: 'post',
    path: '/cypher',
    query: z.object({}),
    body: cypherBody,
    answer: cypherGraph,
  },
} as const satisfies Operations;
