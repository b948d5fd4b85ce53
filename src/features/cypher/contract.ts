/** What `/cypher` and `/cypher/explain` take and answer. */
import { z } from 'zod';

export const NDJSON = 'application/x-ndjson';
export const CSV = 'text/csv';
export const GRAPH = 'application/vnd.entente.graph+json';

const statement = z.string().max(1_000_000).meta({
  description:
    'One Cypher statement that only reads. Values belong in parameters. EXPLAIN before it asks for its plan, PROFILE for its plan with what each operator did.',
  example: 'MATCH (s:State) RETURN s.name ORDER BY s.name LIMIT 5',
});

const parameters = z.record(z.string().max(200), z.unknown()).default({}).meta({
  description:
    'By name. A whole number is an INTEGER, one with a point a FLOAT; other types are written as `{"$type": "Date", "_value": "2019-04-25"}`, in the words of Neo4j’s typed JSON.',
});

const timeout = z.int().min(100).optional().meta({
  description: 'Longest run in milliseconds; more than the server’s cap is taken as the cap.',
});

export const cypherBody = z
  .strictObject({
    statement,
    parameters,
    limit: z
      .int()
      .min(1)
      .optional()
      .meta({ description: 'Most rows; more than the server’s cap is taken as the cap.' }),
    timeout,
  })
  .meta({ id: 'CypherQuestion' });

export const explainBody = z
  .strictObject({
    statement,
    parameters,
    timeout,
    profile: z.boolean().default(false).meta({
      description: 'Run it as well, and tell of each operator how many rows it passed and what it read.',
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
  .meta({ id: 'CypherNotification', description: 'What the database remarks about the statement.' });

export const cypherSummary = z
  .object({
    showing: z.int().meta({ description: 'Rows in this answer.' }),
    truncated: z.boolean().meta({ description: 'Whether there are more rows than this answer holds.' }),
    cut: z.enum(['rows', 'bytes']).optional().meta({ description: 'Which cap cut it.' }),
    atLeast: z
      .int()
      .optional()
      .meta({ description: 'Of a cut answer: so many rows there are at the least.' }),
    elapsedMs: z.int(),
    timeLimitMs: z.int(),
    notifications: z.array(notification),
  })
  .meta({ id: 'CypherSummary' });

const cell = z.unknown().meta({
  description:
    'Null, true, text, number, list or map as JSON has them; all else as `{"$type": …, "_value": …}`: Integer past 2^53, Date, Time, LocalTime, OffsetDateTime, ZonedDateTime, LocalDateTime, Duration, Point, Base64, Node, Relationship, Path.',
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
      description:
        'Whether the statement was run for it; the plan then has the rows and reads of each operator.',
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
    description: 'Of a statement that begins with EXPLAIN or PROFILE, also what `/cypher/explain` answers.',
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
      description: 'Element ids of ends of relationships that no row holds as nodes.',
    }),
    summary: cypherSummary,
  })
  .meta({
    id: 'CypherGraph',
    description: 'Each node and relationship of the rows once, from paths and lists too.',
  });
export type CypherGraph = z.infer<typeof cypherGraph>;
