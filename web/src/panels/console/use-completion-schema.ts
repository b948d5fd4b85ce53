/** The labels, types and properties of the graph, asked for once; until they are there, completion goes without them. */
import { useEffect, useState } from 'react';
import { client } from '../../api/client.ts';
import { NOTHING_KNOWN, type Vocabulary, vocabularyOf } from './completion-schema.ts';

/** @param wanted whether the console is open; where the server was away, it asks again at the next opening */
export function useVocabulary(wanted: boolean): Vocabulary {
  const [vocabulary, setVocabulary] = useState(NOTHING_KNOWN);
  const missing = wanted && vocabulary === NOTHING_KNOWN;
  useEffect(() => {
    if (!missing) return;
    const controller = new AbortController();
    client.ask('schema', {}, controller.signal).then(
      (schema) => setVocabulary(vocabularyOf(schema)),
      () => undefined,
    );
    return () => controller.abort();
  }, [missing]);
  return vocabulary;
}
