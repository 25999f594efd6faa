import { expose } from 'comlink';
import { assemble } from './claim/assemble.ts';
import type { Fields } from './claim/claim.ts';
import type { Session } from './claim/context.ts';
import { type Day, fromIso } from './claim/day.ts';
import type { Tables } from './codes/tables.ts';
import type { ScrubResult } from './findings.ts';
import { mergeFindings } from './host/merge.ts';
import type { ControlDescriptor, FramePage } from './reading/descriptor.ts';
import { read } from './reading/read.ts';
import type { ReadField, Reading } from './reading/reading.ts';
import { shapeFindings } from './reading/shape.ts';
import { warm } from './reading/warm.ts';
import { RULES } from './rules/catalogue.gen.ts';
import { scrub } from './scrub.ts';

/** One claim to check, as the host has put it together. */
export interface CheckRequest {
  readonly fields: Fields;
  /** Paths some page showed. */
  readonly seen: readonly string[];
  readonly sessions: readonly Session[];
  /** ISO day the claim is judged on. */
  readonly asOf: string;
  /** The typed boxes on the page and what they mean, for findings about how a value is written. */
  readonly shapes: readonly {
    readonly controls: readonly ControlDescriptor[];
    readonly fields: readonly ReadField[];
  }[];
}

/** What the extension asks of the engine. Holds no claim between two calls. */
export interface EngineApi {
  read(page: FramePage): Reading | Promise<Reading>;
  check(request: CheckRequest): ScrubResult | Promise<ScrubResult>;
}

/** What the engine reads from the package beside its code. */
export interface EngineData {
  readonly tables: Tables;
}

/** The engine behind its door. `data` may still be loading: reading doesn't wait for it. */
export function createEngine(data: Promise<EngineData>): EngineApi {
  return {
    read,
    async check({ fields, seen, sessions, asOf, shapes }) {
      const engine = { rules: RULES, ...(await data) };
      const result = scrub(engine, assemble(fields, seen), { sessions: [...sessions] }, fromIso(asOf) as Day);
      return mergeFindings(
        result,
        shapes.flatMap((shape) => shapeFindings(shape.controls, shape.fields)),
      );
    },
  };
}

/** Opens the door to whoever started this worker. */
export function serve(data: Promise<EngineData>): void {
  expose(createEngine(data));
  warm();
}
