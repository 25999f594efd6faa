import type { TabView } from '../../engine/wire.ts';
import { saidOf } from './said.ts';
import { verdictWords } from './verdict-words.ts';

/** At most so many findings are read out; the rest is a number, or a screen reader would talk for minutes. */
const ALOUD = 3;

export interface Announcer {
  /** What to say of this view: the verdict when it changed, and each new finding once. Empty: nothing new. */
  next(view: TabView): string;
}

/** Remembers what was said, per tab, so that a finding is announced once however often the claim is checked. */
export function announcer(): Announcer {
  let tab = -1;
  let verdict = '';
  let said = new Set<string>();
  return {
    next(view) {
      if (view.tab !== tab) {
        tab = view.tab;
        verdict = '';
        said = new Set();
      }
      const judged = saidOf(view);
      if (!judged) return '';
      const { result, toFill } = judged;
      const now = verdictWords(result, toFill.length);
      const fresh = result.findings.filter((finding) => !said.has(keyOf(finding)));
      // Findings that are gone may come back and are then news again.
      said = new Set(result.findings.map(keyOf));
      const parts = [
        now === verdict ? '' : `${now}.`,
        ...fresh.slice(0, ALOUD).map(({ message }) => message),
        fresh.length > ALOUD ? `And ${fresh.length - ALOUD} more.` : '',
      ];
      verdict = now;
      return parts.filter(Boolean).join(' ');
    },
  };
}

function keyOf({ rule, path, message }: { rule: string; path: string; message: string }): string {
  return JSON.stringify([rule, path, message]);
}
