/** Texts and addresses of the API in the terms of the tools: an assistant cannot follow an address. */
import type { Tool } from './tools.ts';

const ADDRESS = /(?:(?:GET|POST) )?`?\/api\/v1(\/[^\s?`"]*[^\s?`".,;])(?:\?([^\s`"]*[^\s`".,;]))?`?/g;
const ROUTE = /`(\/[a-z][a-z{}/-]*)(\?[^`]*)?`/g;

/**
 * `/api/v1/entities/state:PRK/relations?types=VOTED` → ``the tool `relations` with {"id":"state:PRK","types":"VOTED"}``.
 * An address that is of no tool stays out of the text.
 */
export function withToolNames(text: string, tools: readonly Tool[]): string {
  return text
    .replace(ADDRESS, (_all, path: string, query: string | undefined) => toolAt(path, query, tools))
    .replace(ROUTE, (_all, path: string, query: string | undefined) => toolAt(path, query?.slice(1), tools));
}

function toolAt(path: string, query: string | undefined, tools: readonly Tool[]): string {
  for (const { name, endpoint } of tools) {
    const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, one]) => one ?? '');
    const form = new RegExp(`^${endpoint.path.replace(/\{\w+\}/g, '([^/]+)')}$`);
    const values = form.exec(path)?.slice(1);
    if (values === undefined) continue;
    const given = {
      ...Object.fromEntries(
        names.flatMap((one, at) => (values[at]?.startsWith('{') ? [] : [[one, decoded(values[at] ?? '')]])),
      ),
      ...Object.fromEntries([...new URLSearchParams(query ?? '')].filter(([, value]) => value !== '')),
    };
    const how = Object.keys(given).length > 0 ? ` with ${JSON.stringify(given)}` : '';
    return `the tool \`${name}\`${how}`;
  }
  return 'another tool';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The same answer with every address in `get` as a tool. */
export function withToolsFor(answer: unknown, tools: readonly Tool[]): unknown {
  if (Array.isArray(answer)) return answer.map((item) => withToolsFor(item, tools));
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [
      name,
      name === 'get' && typeof value === 'string' ? withToolNames(value, tools) : withToolsFor(value, tools),
    ]),
  );
}
