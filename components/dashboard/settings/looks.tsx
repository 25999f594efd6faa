import { DEFAULTS } from '../../../engine/vault/defaults.ts';
import { OPT_OUT } from '../../ui/opt-out.ts';
import { THEMES } from '../../ui/themes.ts';
import { Part } from '../detail.tsx';
import type { Desk } from '../state.ts';

export function Looks({ desk }: { desk: Desk }) {
  const { theme, singleKeys } = desk.state.settings.value ?? DEFAULTS;
  return (
    <>
      <Part title="Colors">
        <fieldset class="choices">
          <legend class="unseen">Colors</legend>
          {THEMES.map(({ value, label }) => (
            <label key={value} class="check">
              <input
                {...OPT_OUT}
                type="radio"
                name="theme"
                value={value}
                checked={theme === value}
                onChange={() => desk.save('theme', value)}
              />
              {label}
            </label>
          ))}
        </fieldset>
      </Part>
      <Part title="Keys">
        <label class="check">
          <input
            {...OPT_OUT}
            type="checkbox"
            name="singleKeys"
            checked={singleKeys}
            onChange={(event) => desk.save('singleKeys', event.currentTarget.checked)}
          />
          Single letters work as keys in the panel and here; <kbd>?</kbd> lists them
        </label>
      </Part>
    </>
  );
}
