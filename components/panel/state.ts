import { type Signal, signal } from '@preact/signals';
import type { FromPanel, SessionEntry, TabView, ToPanel, WriteOutcome } from '../../engine/wire.ts';
import type { LinkState } from './link.ts';

/** A write on the page the panel asked for, with what it replaced. */
export interface Written {
  readonly path: string;
  readonly outcome: WriteOutcome;
  readonly from: string;
  readonly to: string;
}

/** Everything the panel shows that changes. Kept in memory only, gone with the panel. */
export interface PanelState {
  readonly tab: Signal<number | null>;
  readonly view: Signal<TabView | null>;
  readonly link: Signal<LinkState>;
  readonly written: Signal<Written | null>;
  /** Session entries sent but not yet seen in a view, by line. Sent again if the host is restarted. */
  readonly unsettled: Signal<ReadonlyMap<number, SessionEntry>>;
  /** The last fix asked for: its outcome says only the path. */
  readonly asked: Signal<{ readonly path: string; readonly from: string; readonly to: string } | null>;
}

export function panelState(): PanelState {
  return {
    tab: signal(null),
    view: signal(null),
    link: signal('connecting'),
    written: signal(null),
    unsettled: signal(new Map()),
    asked: signal(null),
  };
}

/** Follows another tab: nothing of the earlier one stays on screen. */
export function follow(state: PanelState, tab: number): void {
  if (state.tab.value === tab) return;
  state.tab.value = tab;
  state.view.value = null;
  state.written.value = null;
  state.asked.value = null;
  state.unsettled.value = new Map();
}

/** Takes in what the host said; words about another tab came too late and are dropped. */
export function receive(state: PanelState, message: ToPanel): void {
  if (message.kind === 'written') {
    const asked = state.asked.value;
    const { from, to } = asked?.path === message.path ? asked : { from: '', to: '' };
    state.written.value = { path: message.path, outcome: message.outcome, from, to };
    return;
  }
  if (message.kind !== 'tab' || message.tab.tab !== state.tab.value) return;
  // What was changed on another patient's claim is no news on this one.
  if (state.view.value?.patient?.memberId !== message.tab.patient?.memberId) state.written.value = null;
  state.view.value = message.tab;
  const open = [...state.unsettled.value].filter(([line, entry]) => {
    const known = message.tab.lines.find((one) => one.line === line);
    return known !== undefined && !sameEntry(known.session, entry);
  });
  if (open.length !== state.unsettled.value.size) state.unsettled.value = new Map(open);
}

/** Notes an entry as typed and gives the message that sends it. */
export function enterSession(state: PanelState, line: number, session: SessionEntry): FromPanel {
  state.unsettled.value = new Map(state.unsettled.value).set(line, session);
  return { kind: 'session', line, session };
}

/** What to send again after a reconnect. */
export function unsettledMessages(state: PanelState): FromPanel[] {
  return [...state.unsettled.value].map(([line, session]) => ({ kind: 'session', line, session }));
}

function sameEntry(a: SessionEntry, b: SessionEntry): boolean {
  return (
    a.minutes === b.minutes &&
    a.start === b.start &&
    a.stop === b.stop &&
    a.modality === b.modality &&
    a.patientLocation === b.patientLocation
  );
}
