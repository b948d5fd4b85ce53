/** The OpenAPI document as a page to read: addresses by subject, what each takes and answers, the shapes, the problems. */

import { PROBLEMS } from '../endpoint/problem.ts';
import type { OpenApiDocument } from './openapi.ts';

export const DOCS_STYLE = `:root { color-scheme: light dark; --line: light-dark(#d5d9de, #3a4048); --soft: light-dark(#f5f6f8, #1d2126);
  --text: light-dark(#1c2127, #e4e7eb); --quiet: light-dark(#545d68, #a3adb9); --link: light-dark(#0b57a4, #7db8f5); }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.5rem 6rem; font: 15px/1.55 Inter, system-ui, sans-serif; color: var(--text);
  background: light-dark(#fff, #14171b); }
h1 { font-size: 1.7rem; } h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3 { margin: 2rem 0 .3rem; font-size: 1rem; } a { color: var(--link); }
code, pre { font: 13px/1.5 ui-monospace, monospace; } pre { background: var(--soft); padding: .8rem; overflow: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; } td, th { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0;
  border-bottom: 1px solid var(--line); } .quiet { color: var(--quiet); } summary { cursor: pointer; } nav a { margin-right: 1rem; }
`;

type Paths = NonNullable<OpenApiDocument['paths']>;
type Operation = NonNullable<Paths[string]['get']>;
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Readonly<Record<string, unknown>>;
}

export function docsPage(document: OpenApiDocument): string {
  const tags = (document.tags ?? []).map(({ name }) => name);
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    (['get', 'post'] as const).flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
  const sections = tags.map((tag) => {
    const own = operations.filter(({ operation }) => operation.tags?.includes(tag));
    return `<h2 id="${slug(tag)}">${escaped(tag)}</h2>${own.map(operationHtml).join('')}`;
  });
  const schemas = Object.entries(document.components?.schemas ?? {}).map(
    ([name, schema]) =>
      `<h3 id="schema-${name}">${escaped(name)}</h3><details><summary>Shape (JSON Schema)</summary><pre>${linked(JSON.stringify(schema, null, 2))}</pre></details>`,
  );
  const problems = Object.entries(PROBLEMS).map(
    ([code, { status, title }]) =>
      `<tr id="problem-${code}"><td><code>${code}</code></td><td>${status}</td><td>${escaped(title)}</td></tr>`,
  );
  const nav = [...tags, 'Shapes', 'Problems'].map((tag) => `<a href="#${slug(tag)}">${escaped(tag)}</a>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Entente: API</title><link rel="stylesheet" href="/docs/style.css"></head><body>
<h1>Entente: API</h1><p>${rich(document.info.description ?? '')}</p>
<p>For programs: <a href="/openapi.json">openapi.json</a> (OpenAPI ${escaped(document.openapi)}).</p><nav>${nav.join('')}</nav>
${sections.join('\n')}
<h2 id="shapes">Shapes</h2>${schemas.join('\n')}
<h2 id="problems">Problems</h2><p>Every failure is <code>application/problem+json</code> (RFC 9457) with one of these codes.</p>
<table><tr><th>Code</th><th>Status</th><th>Title</th></tr>${problems.join('')}</table>
</body></html>
`;
}

function operationHtml(at: {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}): string {
  const { path, method, operation } = at;
  const parameters = (operation.parameters ?? []) as unknown as readonly Parameter[];
  const [text = '', ...examples] = (operation.description ?? '').split(/\n+(?=- )/);
  const prose = text.startsWith('- ') ? '' : `<p>${rich(text)}</p>`;
  const tries = (text.startsWith('- ') ? [text, ...examples] : examples).map(exampleHtml);
  return `<h3 id="${operation.operationId ?? ''}"><code>${method.toUpperCase()} ${escaped(path)}</code></h3>
<p>${escaped(operation.summary ?? '')}.</p>${prose}
${parameters.length > 0 ? `<table>${parameters.map(parameterHtml).join('')}</table>` : ''}
<p>Answers ${answerOf(operation)}.</p>${tries.length > 0 ? `<ul>${tries.join('')}</ul>` : ''}`;
}

function parameterHtml({ name, in: where, required, description, schema = {} }: Parameter): string {
  const notes = [
    required ? 'required' : '',
    where === 'path' ? 'in the address' : '',
    Array.isArray(schema.enum) ? `one of ${schema.enum.join(', ')}` : '',
    schema.default === undefined ? '' : `default ${String(schema.default)}`,
    schema.maximum === undefined ? '' : `at most ${String(schema.maximum)}`,
  ].filter((note) => note !== '');
  return `<tr><td><code>${escaped(name)}</code></td><td>${rich(description ?? '')} <span class="quiet">${escaped(notes.join('; '))}</span></td></tr>`;
}

function answerOf(operation: Operation): string {
  const content = JSON.stringify(operation.responses?.['200'] ?? {});
  const name = /#\/components\/schemas\/(\w+)/.exec(content)?.[1];
  return name ? `<a href="#schema-${name}">${name}</a>` : 'JSON';
}

/** `- What it shows: \`/address\`` as a link; what is posted cannot be followed, so it stands as text. */
function exampleHtml(line: string): string {
  if (/` with `/.test(line)) return `<li>${rich(line.trim().replace(/^- /, ''))}</li>`;
  const match = /^- (.*): `(.*)`$/.exec(line.trim());
  return match ? `<li><a href="${escaped(match[2] ?? '')}">${escaped(match[1] ?? '')}</a></li>` : '';
}

function linked(json: string): string {
  return escaped(json).replace(/#\/components\/schemas\/(\w+)/g, '<a href="#schema-$1">$1</a>');
}

/** Escaped, with `code` marked. */
function rich(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

function slug(text: string): string {
  return text.toLowerCase().replace(/\W+/g, '-');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
