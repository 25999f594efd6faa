import type { Clue, Clues } from './clues.ts';
import type { ControlDescriptor } from './descriptor.ts';

/** What is read as one: a control, the boxes of a split date, the buttons of one question. */
export interface Unit {
  readonly kind: 'single' | 'split' | 'choice';
  readonly members: readonly ControlDescriptor[];
  /** Per member: `month`, `rest` ... of a split field; the canonical word of an option; '' otherwise. */
  readonly parts: readonly string[];
  /** Which set of words the options of a choice are. */
  readonly words: '' | ChoiceWords;
  /** What sort of value the parts make. */
  readonly shape: '' | 'date' | 'phone' | 'money';
  readonly clues: Clues;
  /** Position among the units of the page. */
  readonly at: number;
}

export type ChoiceWords = 'yes-no' | 'sex' | 'relationship' | 'coverage' | 'tax-id' | 'letters' | 'icd';

export const firstOf = (unit: Unit): ControlDescriptor => unit.members[0] as ControlDescriptor;
export const isOutput = (unit: Unit): boolean => firstOf(unit).kind === 'output';

/** The clues of several controls as those of one. */
export function mergeClues(all: readonly Clues[], drop: (clue: Clue) => boolean = () => false): Clues {
  const best = all.reduce((a, b) => (b.boxWeight > a.boxWeight ? b : a), all[0] as Clues);
  const merge = (lists: readonly (readonly Clue[])[]): Clue[] => {
    const byText = new Map<string, Clue>();
    for (const list of lists) {
      for (const clue of list) {
        const key = `${clue.from}|${clue.plain}`;
        const have = byText.get(key);
        if (!drop(clue) && (!have || have.weight < clue.weight)) byText.set(key, clue);
      }
    }
    return [...byText.values()];
  };
  return {
    own: merge(all.map(({ own }) => own)),
    around: merge(all.map(({ around }) => around)),
    names: all.map(({ names }) => names).join(' | '),
    box: best.box,
    boxWeight: best.boxWeight,
    main: all[0]?.main ?? '',
    hinted: all.some(({ hinted }) => hinted),
  };
}
