import type { ControlPlace } from '../claim/claim-view.ts';
import type { ToTeach } from '../wire.ts';
import { parseFromTeach } from '../wire-schema.ts';
import type { Door, HostDeps } from './contract.ts';
import type { Tab } from './tab.ts';
import { teachFields } from './teach-fields.ts';

/** Teaching on the pages of all tabs: the biller says in the page what a box is, and it is read so from then on. */
export interface Teaching {
  /** Begins in this tab, or goes on at another box. */
  begin(tab: Tab, at: ControlPlace | null): void;
  end(tab: Tab): void;
  /** A frame's script that teaches has come. */
  open(tab: Tab, frame: number, send: (message: ToTeach) => void): Door | null;
  /** What is known of the tab's boxes may be more now. */
  tell(tab: Tab): void;
}

interface Teacher {
  readonly frame: number;
  readonly send: (message: ToTeach) => void;
  sent: string;
}

/** @param ended teaching is over in this tab: what the panel shows is another now */
export function createTeaching(deps: HostDeps, ended: (tab: Tab) => void): Teaching {
  const teachers = new Map<Tab, Map<number, Teacher>>();
  /** One after the other: each is said of what the one before has left. */
  let last: Promise<unknown> = Promise.resolve();

  const of = (tab: Tab) => teachers.get(tab) ?? new Map<number, Teacher>();

  function tell(tab: Tab): void {
    for (const teacher of of(tab).values()) {
      const shown = tab.frames.get(teacher.frame);
      if (!shown?.known || shown.stale) continue;
      const fields = teachFields(shown);
      const text = JSON.stringify(fields);
      if (text !== teacher.sent) teacher.send({ kind: 'fields', fields });
      teacher.sent = text;
    }
    turn(tab);
  }

  /** Gives the word to the box asked for, or to the first unread one; once, as soon as its frame listens. */
  function turn(tab: Tab): void {
    const next = tab.teaching?.next === 'first' ? firstUnread(tab) : tab.teaching?.next;
    const teacher = next && of(tab).get(next.frame);
    if (!next || !teacher?.sent) return;
    teacher.send({ kind: 'turn', key: next.key });
    tab.teaching = { next: null };
  }

  function firstUnread(tab: Tab): ControlPlace | undefined {
    return [...tab.frames.values()]
      .sort((a, b) => a.id - b.id)
      .flatMap((frame) => teachFields(frame).map(({ key, state }) => ({ frame: frame.id, key, state })))
      .find(({ state }) => state === 'unread');
  }

  function end(tab: Tab): void {
    tab.teaching = null;
    for (const { send } of of(tab).values()) send({ kind: 'end' });
    teachers.delete(tab);
    ended(tab);
  }

  async function say(tab: Tab, frame: number, key: string, said: string | null): Promise<void> {
    const shown = tab.frames.get(frame);
    if (!shown) return;
    const { origin } = shown;
    const controls = [...shown.controls.values()];
    const pages = await deps.engine.call('teach', deps.taught(origin), controls, key, said, deps.today());
    await deps.setTaught(origin, pages);
  }

  return {
    begin(tab, at) {
      const open = tab.teaching !== null;
      tab.teaching = { next: at ?? 'first' };
      if (!open) deps.bringTeaching(tab.id, [...tab.frames.keys()]);
      turn(tab);
      ended(tab);
    },
    end,
    open(tab, frame, send) {
      if (!tab.teaching) return null;
      const teacher: Teacher = { frame, send, sent: '' };
      teachers.set(tab, of(tab).set(frame, teacher));
      tell(tab);
      return {
        receive(data) {
          const message = parseFromTeach(data);
          if (!message || of(tab).get(frame) !== teacher) return;
          switch (message.kind) {
            case 'say':
              last = last.then(() => say(tab, frame, message.key, message.said)).catch(() => undefined);
              break;
            case 'done': {
              const next = firstUnread(tab);
              if (tab.teaching && next && next.frame !== frame) tab.teaching = { next };
              turn(tab);
              break;
            }
            case 'end':
              end(tab);
              break;
          }
        },
        close() {
          if (of(tab).get(frame) !== teacher) return;
          of(tab).delete(frame);
          if (of(tab).size === 0) end(tab);
        },
      };
    },
    tell,
  };
}
