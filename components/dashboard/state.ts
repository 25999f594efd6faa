import { type Signal, signal } from '@preact/signals';
import type { RecordDoor } from '../../engine/record/door.ts';
import type { RulePage } from '../../engine/rule-page.ts';
import type { TrialResult } from '../../engine/user-rules/trial.ts';
import type { UserRule } from '../../engine/user-rules/user-rule.ts';
import type { Settings } from '../../engine/vault/defaults.ts';
import type { CodeSetsPage } from '../code-sets/connect.ts';
import type { Route } from './route.ts';

/** What was done last, and the way back. */
interface Status {
  readonly kind: 'saved' | 'failed';
  readonly words: string;
  readonly undo?: () => void;
}

/** Everything the dashboard shows that changes. */
export interface DashboardState {
  readonly route: Signal<Route>;
  /** Null until the store has answered. */
  readonly settings: Signal<Settings | null>;
  readonly status: Signal<Status | null>;
}

/** What the dashboard asks of the process it runs in; components call nothing of the browser themselves. */
export interface DashboardActions {
  /** Stores one setting; false when it was not stored. */
  write<K extends keyof Settings>(key: K, value: Settings[K]): Promise<boolean>;
  /** Stores all settings at once. */
  replace(settings: Settings): Promise<boolean>;
  /** Takes back what a page of this pattern may be read with. */
  forgetSite(pattern: string): Promise<void>;
  /** Saves a text as a file. */
  download(name: string, text: string): void;
  /** The record of this browser; the same door each time. */
  record(): RecordDoor;
  rulePages(): Promise<readonly RulePage[]>;
  /** The page of code tables; the same one each time. */
  codeSets(): CodeSetsPage;
  /** A rule of the practice on its test claims; null when the engine didn't answer. */
  tryRule(rule: UserRule): Promise<readonly TrialResult[] | null>;
  /** ISO day by the biller's clock. */
  today(): string;
  /** The time of day as the biller's system writes it. */
  now(): string;
}

export function dashboardState(route: Route): DashboardState {
  return { route: signal(route), settings: signal(null), status: signal(null) };
}

/** What the parts of the dashboard are handed. */
export interface Desk {
  readonly state: DashboardState;
  readonly actions: DashboardActions;
  /** Shows the settings with one changed at once, and stores it; `words` and the way back are said. */
  save<K extends keyof Settings>(key: K, value: Settings[K], words?: string): void;
  /** The same with all of them. */
  replace(settings: Settings, words: string): void;
  /** Takes in what the store says some page has written; while something is on its way there, its answer counts. */
  heard(settings: Settings): void;
}

export function deskOf(state: DashboardState, actions: DashboardActions): Desk {
  let pending = 0;
  const settle = (stored: Promise<boolean>, before: Settings, done: Status) => {
    pending++;
    stored
      .then(
        (ok) => (ok ? say(done) : fail(before)),
        () => fail(before),
      )
      .finally(() => {
        pending--;
      });
  };
  const say = (status: Status) => {
    state.status.value = status;
  };
  const fail = (before: Settings) => {
    state.settings.value = before;
    say({ kind: 'failed', words: 'Not saved. Close the other Claimside pages, then try again.' });
  };
  const desk: Desk = {
    state,
    actions,
    save(key, value, words) {
      const before = state.settings.value;
      if (!before) return;
      state.settings.value = { ...before, [key]: value };
      const undo = words === undefined ? undefined : () => desk.save(key, before[key]);
      settle(actions.write(key, value), before, said(words, actions.now(), undo));
    },
    replace(settings, words) {
      const before = state.settings.value;
      if (!before) return;
      state.settings.value = settings;
      const undo = () => desk.replace(before, 'As before');
      settle(actions.replace(settings), before, said(words, actions.now(), undo));
    },
    heard(settings) {
      if (pending === 0) state.settings.value = settings;
    },
  };
  return desk;
}

function said(words: string | undefined, time: string, undo: (() => void) | undefined): Status {
  return { kind: 'saved', words: `${words ?? 'Saved'} ${time}`, ...(undo && { undo }) };
}
