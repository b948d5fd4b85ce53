/** Labels, types and properties for completion. */
import { useMemo } from 'react';
import { schemaQuery } from '../../api/queries.ts';
import { useRequest } from '../../api/use-request.ts';
import { type CompletionSchema, completionSchemaOf, EMPTY_SCHEMA } from './completion-schema.ts';

/** @param wanted whether the console has been opened */
export function useCompletionSchema(wanted: boolean): CompletionSchema {
  const { value } = useRequest(schemaQuery(), { enabled: wanted });
  return useMemo(() => (value ? completionSchemaOf(value) : EMPTY_SCHEMA), [value]);
}
