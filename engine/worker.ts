import { expose } from 'comlink';
import type { Answers } from './capture/waiting.ts';
import { assemble } from './claim/assemble.ts';
import type { Fields } from './claim/claim.ts';
import type { Session } from './claim/context.ts';
import { type Day, fromIso } from './claim/day.ts';
import type { LoadedTable } from './codes/loaded.ts';
import type { Tables } from './codes/tables.ts';
import type { ScrubResult } from './findings.ts';
import { mergeFindings } from './host/merge.ts';
import { hasPack } from './packs/hosts.ts';
import type { PracticeOwn } from './practice-own.ts';
import type { ControlDescriptor, FramePage } from './reading/descriptor.ts';
import type { KnownControls } from './reading/known.ts';
import { readWith } from './reading/reader.ts';
import type { ReadField, Reading } from './reading/reading.ts';
import { shapeFindings } from './reading/shape.ts';
import type { Uncaptioned } from './reading/uncaptioned.ts';
import { warm } from './reading/warm.ts';
import { RULES } from './rules/catalogue.gen.ts';
import { type Engine, scrub } from './scrub.ts';
import type { SiteKnowledge } from './site-knowledge.ts';
import type { TaughtPage } from './taught/taught.ts';
import type { Term } from './taught/vocabulary.ts';
import type { Judge, TrialResult } from './user-rules/trial.ts';
import type { UserRule } from './user-rules/user-rule.ts';
import type { KnownFacts } from './vault/facts.ts';

/** One claim to check, as the host has put it together. */
export interface CheckRequest {
  readonly fields: Fields;
  /** Paths some page showed. */
  readonly seen: readonly string[];
  readonly sessions: readonly Session[];
  /** What the practice has entered about itself and its payers. */
  readonly known: KnownFacts;
  /** The practice's own rules. */
  readonly ownRules: readonly UserRule[];
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
  /** One frame, with what was taught of its site; `teaching` asks what can be taught on it. */
  read(page: FramePage, taught?: readonly TaughtPage[], teaching?: boolean): Reading | Promise<Reading>;
  /** What is taught of a site once the biller has said what a control of it is. */
  teach(...said: Parameters<SiteKnowledge['teach']>): readonly TaughtPage[] | Promise<readonly TaughtPage[]>;
  /** Everything a box can be said to be. */
  vocabulary(): readonly Term[] | Promise<readonly Term[]>;
  check(request: CheckRequest): ScrubResult | Promise<ScrubResult>;
  /** Takes what the frames of a tab have shown after Submit, unparsed; `today` is an ISO day. */
  take(known: Answers, seen: readonly unknown[], today: string): Answers | Promise<Answers>;
  /** One of the practice's own rules on its trials; `asOf` is an ISO day. */
  tryRule(rule: UserRule, asOf: string): readonly TrialResult[] | Promise<readonly TrialResult[]>;
  /** Lays tables that were loaded from disk over the shipped ones, in place of those laid over before. */
  use(loaded: readonly LoadedTable[]): void | Promise<void>;
}

/** What the engine reads from the package beside its code. */
export interface EngineData {
  readonly tables: Tables;
}

/** Brings code that most claims do without. */
export interface OnDemand {
  readonly site: () => SiteKnowledge;
  readonly own: () => PracticeOwn;
  readonly uncaptioned: () => Uncaptioned;
}

/** The engine behind its door. `data` may still be loading: reading doesn't wait for it. */
export function createEngine(data: Promise<EngineData>, { site, own, uncaptioned }: OnDemand): EngineApi {
  let inForce = data.then(engineOf);
  // Asked for again where it is used; here it must not count as an error nobody looked at.
  inForce.catch(() => undefined);
  const read = (page: FramePage, known?: KnownControls) => readWith(uncaptioned, page, known);
  return {
    read: (page, taught = [], teaching = false) =>
      taught.length > 0 || teaching || hasPack(page.origin)
        ? site().readPage(page, taught, teaching, read)
        : read(page),
    teach: (...said) => site().teach(...said),
    vocabulary: () => site().vocabulary(),
    take: (...shown) => site().take(...shown),
    use(loaded) {
      // Tables that can't be read are as if they had not been loaded: the verdict names those it used.
      inForce = data
        .then(({ tables }) => engineOf({ tables: loaded.length > 0 ? own().withLoaded(tables, loaded) : tables }))
        .catch(() => data.then(engineOf));
      inForce.catch(() => undefined);
    },
    async check({ fields, seen, sessions, known, ownRules, asOf, shapes }) {
      const shipped = await inForce;
      const engine = ownRules.length > 0 ? own().joinOwnRules(shipped, ownRules) : shipped;
      const result = scrub(engine, assemble(fields, seen), { ...known, sessions: [...sessions] }, fromIso(asOf) as Day);
      return mergeFindings(
        result,
        shapes.flatMap((shape) => shapeFindings(shape.controls, shape.fields)),
      );
    },
    async tryRule(rule, asOf) {
      const { tables } = await inForce;
      const judge: Judge = (rules, fields, facts, day) => scrub({ rules, tables }, assemble(fields), facts, day);
      return own().tryUserRule(rule, fromIso(asOf) as Day, judge);
    },
  };
}

function engineOf(parts: EngineData): Engine {
  return { rules: RULES, ...parts };
}

/** Opens the door to whoever started this worker. */
export function serve(data: Promise<EngineData>, onDemand: OnDemand): void {
  const engine = createEngine(data, onDemand);
  expose(engine);
  warm(engine.read);
}
