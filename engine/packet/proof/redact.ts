import type { LogEvent } from '../../log/event.ts';
import type { Redaction, ShortenedEvent } from '../format.ts';

/** An event and what of it is shown. */
export interface Disclosed {
  readonly event: LogEvent;
  readonly shown: ShortenedEvent;
  /** JSON pointers of what is left out besides the salt; none: it is shown whole. */
  readonly hidden: readonly string[];
}

/** What of an event a packet of this redaction shows. */
export function disclosed(event: LogEvent, redaction: Redaction): Disclosed {
  const hidden: string[] = [];
  const body = shownOf(event.body, shows(redaction, event.type), '/body', hidden) as LogEvent['body'];
  const { salt: _, ...rest } = event;
  return { event, shown: { ...rest, body }, hidden };
}

/** Whether a member of this name is shown. @param at its JSON pointer */
type Shows = (name: string, at: string) => boolean;

function shows(redaction: Redaction, type: string): Shows {
  if (redaction === 'none') return () => true;
  if (redaction === 'no-patient') return (name, at) => HARMLESS.has(name) || (name === 'name' && at === PAYER_NAME);
  return (name) => !PRIVATE[type]?.includes(name);
}

/** What the practice writes for itself: no recipient of a dispute needs it. */
const PRIVATE: Readonly<Record<string, readonly string[]>> = {
  'session.recorded': ['note'],
  'authorization.recorded': ['usedBefore'],
};

const PAYER_NAME = '/body/about/payer/name';

/**
 * Members that can't say who a patient is, wherever they stand: numbers, codes, days, words from a list, and the
 * payer's own people. Everything else is left out of a packet without patients, also what is added to events later.
 */
const HARMLESS: ReadonlySet<string> = new Set([
  ...['about', 'payer', 'key', 'channel', 'direction', 'startedAt', 'endedAt', 'talk', 'hold', 'situation', 'kind'],
  ...['contact', 'menuPath', 'department', 'representative', 'reference', 'route', 'sentOn', 'state', 'outcome'],
  ...['amounts', 'billed', 'allowed', 'paid', 'patientResponsibility', 'paidOn', 'decidedOn', 'adjustments', 'amount'],
  ...['denials', 'group', 'carc', 'rarc', 'lines', 'line', 'verdict', 'passed', 'asOf', 'on', 'by', 'followUpOn'],
  ...['services', 'from', 'to', 'code', 'modifiers', 'units', 'charge', 'promise', 'id', 'of', 'interaction'],
]);

function shownOf(value: unknown, isShown: Shows, at: string, hidden: string[]): unknown {
  if (Array.isArray(value)) return value.map((one, index) => shownOf(one, isShown, `${at}/${index}`, hidden));
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    const pointer = `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (isShown(name, pointer)) kept[name] = shownOf(member, isShown, pointer, hidden);
    else hidden.push(pointer);
  }
  return kept;
}
