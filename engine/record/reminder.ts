import type { Work } from './worklist.ts';

/** What the toolbar and a notification say: numbers only, as anybody may look at the screen. */
export interface Reminder {
  /** '' for nothing to say. */
  readonly badge: string;
  readonly notification: { readonly title: string; readonly text: string } | null;
}

/**
 * What to remind of today.
 *
 * @param today ISO day
 * @param told ids that a notification has spoken of today; only others make a new one
 */
export function reminderOf(work: readonly Work[], today: string, told: readonly string[] = []): Reminder {
  const due = work.filter((one) => one.due !== null && one.due <= today);
  const late = due.filter((one) => one.due !== today).length;
  const isNew = due.some(({ id }) => !told.includes(id));
  return {
    badge: due.length === 0 ? '' : due.length > 99 ? '99+' : String(due.length),
    notification: isNew
      ? { title: `${due.length} ${due.length === 1 ? 'thing' : 'things'} due`, text: lateWords(late) }
      : null,
  };
}

function lateWords(late: number): string {
  return late === 0 ? 'Open the worklist to see what.' : `${late} of them from earlier days. Open the worklist.`;
}
