/** The labels, types and properties of the graph, asked for once; until they are there, completion goes without them. */
import { useEffect, useState } from 'react';
import { client } from '../../api/client.ts';
import { type CompletionSchema, completionSchemaOf, EMPTY_SCHEMA } from './completion-schema.ts';

/** @param wanted whether the console is open; where the server was away, it asks again at the next opening */
export function useCompletionSchema(wanted: boolean): CompletionSchema {
  const [vocabulary, setVocabulary] = useState(EMPTY_SCHEMA);
  const missing = wanted && vocabulary === EMPTY_SCHEMA;
  useEffect(() => {
    if (!missing) return;
    const controller = new AbortController();
    client.ask('schema', {}, controller.signal).then(
      (schema) => setVocabulary(completionSchemaOf(schema)),
      () => undefined,
    );
    return () => controller.abort();
  }, [missing]);
  return vocabulary;
}
