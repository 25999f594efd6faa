import { Ajv } from 'ajv';
import { Engine } from 'json-rules-engine';
import * as z from 'zod/mini';
import { type Place, placeOf } from '../engine/claim/boxes.ts';
import { type ClaimRule, finding, pass, type Rule } from '../engine/rules/rule.ts';
import { THIRTY } from './thirty-checks.ts';

type Fields = Readonly<Record<string, string>>;

/** How many of the thirty checks a claim fails. */
export type Peer = (fields: Fields) => number | Promise<number>;

/** A well-known rule engine. Its patterns are compiled once, as everybody's are. */
export function jsonRules(): Peer {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const patterns = new Map(THIRTY.map(({ path, pattern }) => [path, pattern]));
  engine.addOperator('misses', (text: string | undefined, path: string) => !patterns.get(path)?.test(text ?? ''));
  for (const { path } of THIRTY) {
    engine.addRule({ conditions: { all: [{ fact: path, operator: 'misses', value: path }] }, event: { type: path } });
  }
  return async (fields) => (await engine.run(fields)).events.length;
}

/** A schema that is compiled to code of its own, which a browser extension may not do. */
export function ajv(): Peer {
  const validate = new Ajv({ allErrors: true, strict: false }).compile({
    type: 'object',
    required: THIRTY.filter(({ isNeeded }) => isNeeded).map(({ path }) => path),
    properties: Object.fromEntries(
      THIRTY.map(({ path, pattern }) => [path, { type: 'string', pattern: pattern.source }]),
    ),
  });
  return (fields) => (validate(fields) ? 0 : (validate.errors?.length ?? 0));
}

/** A schema as an extension may use it: without code made from text. */
export function zodJitless(): Peer {
  z.config({ jitless: true });
  const schema = z.object(
    Object.fromEntries(
      THIRTY.map(({ path, pattern, isNeeded }) => {
        const text = z.string().check(z.regex(pattern));
        return [path, isNeeded ? text : z.optional(text)];
      }),
    ),
  );
  return (fields) => {
    const { success, error } = schema.safeParse(fields);
    return success ? 0 : error.issues.length;
  };
}

/** The same thirty as rules of this engine. */
export const THIRTY_RULES: readonly Rule[] = THIRTY.map(({ path, pattern }) => ({
  id: `thirty.${path}`,
  title: 'One of thirty checks that other engines are given too.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'bench' }],
  prevents: [],
  reads: [],
  messages: {
    misfit: { what: '{text} does not fit.', why: 'It has another form.', fix: 'Enter it in its own.' },
  },
  fix: 'none',
  check: fits(placeOf(path), pattern),
}));

function fits(place: Place, pattern: RegExp): ClaimRule['check'] {
  return (claim) => {
    const text = claim.shown(place);
    return pattern.test(text) ? pass : finding('misfit', { path: place.path, data: { text } });
  };
}
