import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { declaredApis } from './declared-api.ts'

const declarations = {
  'index.d.ts': `
    export { stripe } from './adapter.js';
    export { catalogue } from './catalogue.js';
    /** A wait. */
    export interface Wait<Unit extends string = 'ms'> extends Named { readonly unit: Unit; ms?: number }
    export type Bound = 'low' | 'high';
    export declare function wait(ms: number): void;
    export declare function wait(text: string): void;
    interface Named { name: string }`,
  'adapter.d.ts': `export declare const stripe: Adapter<string>; export declare const unseen: 1;`,
  'catalogue.d.ts': `export declare const catalogue: {
    readonly vendor: "stripe";
    readonly failures: {
      readonly CARD_DECLINED: { readonly status: 402; readonly category: "declined"; readonly retryable: true };
    };
  };`,
}

it('lists what each subpath exports, the members and failures apart', () => {
  const path = mkdtempSync(join(tmpdir(), 'faultline-api-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  mkdirSync(join(path, 'dist'))
  for (const [file, text] of Object.entries(declarations)) writeFileSync(join(path, 'dist', file), text)
  const exports = { '.': { import: './dist/index.js' }, './package.json': './package.json' }
  const manifest = { name: '@faultline/acme', version: '0.1.0', type: 'module', exports }
  const apis = declaredApis([{ folder: 'acme', place: 'packages/acme', path, manifest }])
  expect(apis.get('@faultline/acme')).toEqual({
    '.': {
      stripe: 'const Adapter<string>',
      catalogue: 'const catalogue',
      Wait: "interface <Unit extends string = 'ms'> extends Named",
      'Wait.unit': 'readonly unit: Unit;',
      'Wait.ms': 'ms?: number;',
      Bound: "type Bound = 'low' | 'high';",
      wait: 'function wait(ms: number): void; function wait(text: string): void;',
    },
    '. failures': { CARD_DECLINED: 'declined, retryable true' },
  })
})
