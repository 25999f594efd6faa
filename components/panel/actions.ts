import type { FromPanel } from '../../engine/wire.ts';
import type { Theme } from '../ui/themes.ts';

/** What the panel can ask of the process it runs in; components call nothing of the browser themselves. */
export interface PanelActions {
  send(message: FromPanel): void;
  /** Checks again; starts the engine over when it had stopped. */
  again(): void;
  /** Asks the browser for these match patterns. Must be called first thing in the click. */
  allow(patterns: readonly string[]): void;
  /** Gives back what "always on this site" was given for this page. */
  disallow(origin: string): void;
  /** Shows the dashboard at a place, `rules/auth.date-outside`; '' where it opens by itself. */
  openDashboard(place: string): void;
  /** Puts a text on the clipboard; false when the browser refuses. */
  copy(text: string): Promise<boolean>;
  setTheme(theme: Theme): void;
  setSingleKeys(on: boolean): void;
}
