import { takeCaptures } from '../capture/waiting.ts';
import type { Finding, ScrubResult } from '../findings.ts';
import { plainControl } from '../reading/control.fixture.ts';
import type { ControlDescriptor, FramePage } from '../reading/descriptor.ts';
import { SITE_KNOWLEDGE } from '../site-knowledge.ts';
import type { TaughtPage } from '../taught/taught.ts';
import type { ToPanel, ToPortal } from '../wire.ts';
import type { CheckRequest, EngineApi } from '../worker.ts';
import type { HostDeps } from './contract.ts';
import type { EngineClient } from './engine-client.ts';
import { createHost } from './host.ts';

/** Where pages come from unless a test says otherwise. */
export const PORTAL = 'https://portal.example';

/** A text box whose name is the path it means. */
export function box(path: string, value: string, more: Partial<ControlDescriptor> = {}): ControlDescriptor {
  const captions = [{ text: path, by: 'for', distance: 0, doubtful: false }] as const;
  return plainControl({ key: `k-${path}`.slice(0, 24), name: path, value, captions, ...more });
}

/** A page of one frame. */
export function page(...controls: ControlDescriptor[]): FramePage {
  return { origin: PORTAL, controls, frames: [], tooLarge: false };
}

/** A page with a claim that has one fault. */
export const CLAIM = page(
  box('patient.lastName', 'MALIK'),
  box('subscriber.memberId', 'W123456789'),
  box('lines[0].procedureCode', '90837'),
  box('lines[0].charge', '180.00'),
);
/** Key of its procedure code. */
export const CODE_KEY = CLAIM.controls[2]?.key ?? '';

/** Finds fault with 90837 until the session is long enough. */
function fault({ fields, sessions }: CheckRequest): Finding[] {
  if (fields['lines[0].procedureCode'] !== '90837' || (sessions[0]?.minutes ?? 0) >= 53) return [];
  return [
    {
      rule: 'psychotherapy.time-range',
      severity: 'error',
      path: 'lines[0].procedureCode',
      messageId: 'short',
      message: '90837 needs at least 53 minutes.',
      why: 'Payers deny it.',
      fix: 'Bill 90834.',
      source: 'CMS',
      prevents: ['CO-50'],
      evidence: ['lines[0].procedureCode'],
    },
  ];
}

/** An engine that finds one fault and can be lost. */
export function fakeEngine() {
  const calls = { read: 0, check: 0, take: 0, tryRule: 0, teach: 0, vocabulary: 0, use: [] as number[] };
  let lose = 0;
  const engine: EngineClient = {
    use(loaded) {
      calls.use.push(loaded.length);
    },
    async call(name, ...args) {
      calls[name]++;
      if (lose > 0) {
        lose--;
        throw new Error('the engine died');
      }
      if (name === 'take') return takeCaptures(...(args as Parameters<typeof takeCaptures>)) as never;
      if (name === 'read') {
        const { controls } = args[0] as FramePage;
        const known = controls.filter((control) => control.name !== '');
        const fields = known.map(({ key, index, name: path, value }) => ({
          key,
          index,
          path,
          value,
          confidence: 0.9,
          because: [],
        }));
        return { fields, unread: [] } as never;
      }
      if (name === 'teach') return SITE_KNOWLEDGE.teach(...(args as Parameters<EngineApi['teach']>)) as never;
      if (name === 'vocabulary') return SITE_KNOWLEDGE.vocabulary() as never;
      const findings = fault(args[0] as CheckRequest);
      const verdict = findings.length > 0 ? 'errors' : 'clean';
      return {
        verdict,
        findings,
        skipped: [],
        passed: 1,
        editions: {},
        outdated: {},
        asOf: '2026-11-24',
      } satisfies ScrubResult as never;
    },
  };
  return { engine, calls, loseNext: (times: number) => (lose = times) };
}

/** A host with an engine that counts its calls, pages and panels to speak with, and time that passes on demand. */
export function setUp(more: Partial<HostDeps> = {}) {
  const fake = fakeEngine();
  const kept = new Map<number, string | null>();
  const later: (() => void)[] = [];
  const taught = new Map<string, readonly TaughtPage[]>();
  const brought: (readonly number[])[] = [];
  const host = createHost({
    engine: fake.engine,
    today: () => '2026-11-24',
    after: (ms, run) => (ms < 100 ? queueMicrotask(run) : later.push(run)),
    lookAround: async () => null,
    captures: async () => [],
    submitted: () => undefined,
    keep: (tab, memory) => kept.set(tab, memory),
    known: () => ({}),
    ownRules: () => [],
    taught: (origin) => taught.get(origin) ?? [],
    setTaught: async (origin, pages) => void taught.set(origin, pages),
    bringTeaching: (tab, frames) => brought.push([tab, ...frames]),
    pill: () => null,
    setPill: () => {},
    ...more,
  });
  const frame = (tab = 1, id = 0, origin = PORTAL) => {
    const sent: ToPortal[] = [];
    const door = host.portal(tab, id, origin, (message) => sent.push(message));
    const marks = () => sent.findLast((message) => message.kind === 'marks');
    return { door, sent, marks };
  };
  const panel = (tab = 1) => {
    const sent: ToPanel[] = [];
    const door = host.panel((message) => sent.push(message));
    door.receive({ kind: 'watch', tab });
    const view = () => sent.findLast((message) => message.kind === 'tab')?.tab;
    return { door, sent, view };
  };
  /** Lets the time pass after which the panel says that no claim is there. */
  const wait = async () => {
    for (const run of later.splice(0)) run();
    await settled();
  };
  return { host, frame, panel, kept, taught, brought, wait, ...fake };
}

/** Once all that was answered at once is done. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
