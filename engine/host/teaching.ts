import type { ControlPlace } from '../claim/claim-view.ts';
import type { Said } from '../taught/taught.ts';
import type { ToTeach } from '../wire.ts';
import { parseFromTeach } from '../wire-schema.ts';
import type { Door, HostDeps } from './contract.ts';
import type { Tab } from './tab.ts';

/** Teaching on the pages of all tabs: the biller says in the page what a box is, and it is read so from then on. */
export interface Teaching {
  /** Begins in this tab, or goes on at another box. */
  begin(tab: Tab, at: ControlPlace | null): void;
  end(tab: Tab): void;
  /** A frame's script that teaches has come; null where nobody asked for it. */
  open(tab: Tab, frame: number, send: (message: ToTeach) => void): Door | null;
  /** What is known of the tab's boxes may be more now. */
  tell(tab: Tab): void;
}

/** A frame's script, and what it was told last. */
interface Teacher {
  readonly send: (message: ToTeach) => void;
  sent: string;
}

/** @param changed the tab is to be read again, or its picture may have changed */
export function createTeaching(deps: HostDeps, changed: (tab: Tab) => void): Teaching {
  const teachers = new Map<Tab, Map<number, Teacher>>();
  /** One after the other: each is said of what the one before has left. */
  let last: Promise<unknown> = Promise.resolve();

  const of = (tab: Tab) => teachers.get(tab) ?? new Map<number, Teacher>();

  function tell(tab: Tab): void {
    for (const [frame, teacher] of of(tab)) {
      const fields = tab.frames.get(frame)?.reading.teachable;
      const text = JSON.stringify(fields);
      if (!fields || text === teacher.sent) continue;
      teacher.sent = text;
      teacher.send({ kind: 'fields', fields });
    }
    turn(tab);
  }

  /** Gives the word to the box asked for, or to the first unread one; once, as soon as its frame listens. */
  function turn(tab: Tab): void {
    const next = tab.teaching?.next === 'first' ? first(tab) : tab.teaching?.next;
    const teacher = next && of(tab).get(next.frame);
    if (!next || !teacher?.sent) return;
    teacher.send({ kind: 'turn', key: next.key });
    tab.teaching = { next: null };
  }

  function first(tab: Tab): ControlPlace | undefined {
    const all = [...tab.frames.values()].flatMap(({ id, reading }) =>
      (reading.teachable ?? []).map(({ key, state }) => ({ frame: id, key, state })),
    );
    return all.find(({ state }) => state === 'unread') ?? all[0];
  }

  function end(tab: Tab): void {
    tab.teaching = null;
    for (const { send } of of(tab).values()) send({ kind: 'end' });
    teachers.delete(tab);
    changed(tab);
  }

  async function say(tab: Tab, frame: number, key: string, said: Said): Promise<void> {
    const shown = tab.frames.get(frame);
    if (!shown) return;
    const controls = [...shown.controls.values()];
    const pages = await deps.engine.call('teach', deps.taught(shown.origin), controls, key, said, deps.today());
    await deps.setTaught(shown.origin, pages);
  }

  return {
    begin(tab, at) {
      const isOn = tab.teaching !== null;
      tab.teaching = { next: at ?? 'first' };
      if (isOn) return turn(tab);
      for (const frame of tab.frames.values()) frame.stale = frame.known;
      deps.bringTeaching(tab.id, [...tab.frames.keys()]);
      changed(tab);
    },
    end,
    open(tab, frame, send) {
      if (!tab.teaching) return null;
      const teacher: Teacher = { send, sent: '' };
      deps.engine
        .call('vocabulary')
        .then((terms) => {
          send({ kind: 'vocabulary', terms });
          teachers.set(tab, of(tab).set(frame, teacher));
          tell(tab);
        })
        .catch(() => end(tab));
      return {
        receive(data) {
          const message = parseFromTeach(data);
          if (message?.kind === 'end') end(tab);
          else if (message) last = last.then(() => say(tab, frame, message.key, message.said)).catch(() => undefined);
        },
        close() {
          if (of(tab).get(frame) === teacher) of(tab).delete(frame);
          if (tab.teaching && of(tab).size === 0) end(tab);
        },
      };
    },
    tell,
  };
}
