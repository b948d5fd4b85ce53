/** Labels, types and properties for completion, requested once. */
import { useEffect, useState } from 'react';
import { client } from '../../api/client.ts';
import { type CompletionSchema, completionSchemaOf, EMPTY_SCHEMA } from './completion-schema.ts';

/** @param wanted whether the console is open; a failed request is retried at the next opening */
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
