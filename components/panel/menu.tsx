import type { RecordKeeper } from '../record/connect.ts';
import { OPT_OUT } from '../ui/opt-out.ts';
import { PopoverMenu } from '../ui/popover-menu.tsx';
import { THEMES, type Theme } from '../ui/themes.ts';
import type { PanelActions } from './actions.ts';

/** Looks and keys: what a biller sets once. */
export function PanelMenu(props: {
  readonly theme: Theme;
  readonly singleKeys: boolean;
  readonly actions: PanelActions;
  readonly record: RecordKeeper;
  readonly onKeys: () => void;
}) {
  const { theme, singleKeys, actions, record, onKeys } = props;
  return (
    <PopoverMenu id="panel-menu" icon="menu" label="Menu">
      <fieldset>
        <legend>Colors</legend>
        {THEMES.map(({ value, label }) => (
          <label key={value} class="menu-row">
            <input
              type="radio"
              {...OPT_OUT}
              name="theme"
              value={value}
              checked={theme === value}
              onChange={() => actions.setTheme(value)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <label class="menu-row ruled">
        <input
          type="checkbox"
          {...OPT_OUT}
          name="single-keys"
          checked={singleKeys}
          onChange={(event) => actions.setSingleKeys(event.currentTarget.checked)}
        />
        Single-letter keys
      </label>
      <button
        type="button"
        class="menu-row"
        popovertarget="panel-menu"
        data-dashboard
        onClick={() => actions.openDashboard('')}
      >
        Open the dashboard
      </button>
      {record.state.value?.kind === 'unlocked' ? (
        <button type="button" class="menu-row" popovertarget="panel-menu" onClick={() => void record.lock()}>
          Lock the record
        </button>
      ) : null}
      <button type="button" class="menu-row" popovertarget="panel-menu" onClick={actions.again}>
        Check again
      </button>
      <button type="button" class="menu-row" popovertarget="panel-menu" onClick={onKeys}>
        Show the keys
      </button>
    </PopoverMenu>
  );
}
