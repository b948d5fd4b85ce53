/** Writes one audit entry for a request that the caller formulates, when the response has ended or was aborted. */
import type { Request, Response } from 'express';
import { type Audit, type AuditEntry, auditFields } from '../access/audit.ts';

declare global {
  namespace Express {
    interface Locals {
      /** The code of the problem that the answer told, where it told one. */
      problem?: string;
    }
  }
}

export function auditRequest(
  act: AuditEntry['act'],
  request: Request,
  response: Response,
  { audit, now }: { readonly audit: Audit; readonly now: () => Date },
): void {
  const at = now();
  const started = performance.now();
  response.once('close', () => {
    const { caller, problem } = response.locals;
    if (caller === undefined) return;
    void audit.write({
      at,
      caller,
      act,
      requestId: String(request.id),
      ...auditedInput(request),
      outcome: problem ?? (response.writableFinished ? 'ok' : 'left'),
      took: Math.round(performance.now() - started),
    });
  });
}

function auditedInput({
  method,
  originalUrl,
  body,
}: Request): Pick<AuditEntry, 'address' | 'statement' | 'parameters'> {
  if (method !== 'POST') return { address: originalUrl };
  const { statement, parameters } = (body ?? {}) as { statement?: unknown; parameters?: unknown };
  return auditFields(statement, parameters);
}
