/** The document as two linters see it that API authors use, each with its recommended rules. */
import { BaseResolver, createConfig, lintDocument, makeDocumentFromString } from '@redocly/openapi-core';
import spectral, { type RulesetDefinition } from '@stoplight/spectral-core';
import rulesets from '@stoplight/spectral-rulesets';
import { expect, it } from 'vitest';
import { openApiText } from '../../../src/api/openapi.ts';

const text = openApiText();

it('has no fault by Redocly, examples among it', async () => {
  expect(await redocly(text)).toEqual([]);
});

it('has no fault by Spectral', async () => {
  expect(await spectralFaults(text)).toEqual([]);
});

it('would be found to have one', async () => {
  const broken = text
    .replaceAll('"bearer": []', '"nobody": []')
    .replace('"example": "2019-04-26"', '"example": 7');
  const found = (await redocly(broken)).map((fault) => fault.split(' ')[0]);
  expect(found).toEqual(expect.arrayContaining(['security-defined', 'no-invalid-schema-examples']));
  const document = JSON.parse(text);
  const of = (path: string) => document.paths[path];
  document.paths = { '/a': of('/api/v1/stats'), '/b': of('/api/v1/stats') };
  expect(await spectralFaults(JSON.stringify(document))).toContainEqual(
    expect.stringContaining('operation-operationId-unique'),
  );
});

async function redocly(source: string): Promise<string[]> {
  const config = await createConfig({
    extends: ['recommended-strict'],
    rules: {
      'no-invalid-schema-examples': 'error',
      'no-invalid-media-type-examples': 'error',
      'no-invalid-parameter-examples': 'error',
    },
  });
  const faults = await lintDocument({
    document: makeDocumentFromString(source, 'openapi.json'),
    config,
    externalRefResolver: new BaseResolver(),
  });
  return faults.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`);
}

async function spectralFaults(source: string): Promise<string[]> {
  const linter = new spectral.Spectral();
  linter.setRuleset({
    extends: [[rulesets.oas as unknown as RulesetDefinition, 'recommended']],
    // The project has no address to write to; faults are told in its issues.
    rules: { 'info-contact': 'off' },
  });
  const faults = await linter.run(JSON.parse(source));
  return faults.map(({ code, message, path }) => `${code} ${path.join('/')}: ${message}`);
}
