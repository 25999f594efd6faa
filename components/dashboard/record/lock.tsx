import { DEFAULTS } from '../../../engine/vault/defaults.ts';
import type { PageRecord } from '../../record/connect.ts';
import { Part } from '../detail.tsx';
import type { Desk } from '../state.ts';
import { TextField } from '../text-field.tsx';
import type { Parsed } from '../values.ts';

const MOST_MINUTES = 240;

/** The record is open: closing it now, and by itself. */
export function Lock({ desk, record }: { desk: Desk; record: PageRecord }) {
  const { lockMinutes } = desk.state.settings.value ?? DEFAULTS;
  return (
    <Part title="Lock" note="Alt+Shift+L locks it from any page; so does locking the screen, where the browser tells.">
      <div class="field-row">
        <TextField
          label="Locks itself after"
          name="lock-minutes"
          unit="minutes without use"
          numeric
          value={String(lockMinutes)}
          parse={parseMinutes}
          onSave={(minutes) => desk.save('lockMinutes', minutes ?? DEFAULTS.lockMinutes)}
        />
      </div>
      <p class="small">A running call counts as use for up to three hours.</p>
      <p class="form-tools">
        <button type="button" class="button main" data-lock onClick={() => void record.lock()}>
          Lock now
        </button>
      </p>
    </Part>
  );
}

function parseMinutes(text: string): Parsed<number> {
  const minutes = Number(text.trim());
  const fits = /^\d+$/.test(text.trim()) && minutes >= 1 && minutes <= MOST_MINUTES;
  return fits ? { ok: true, value: minutes } : { ok: false, reason: `Minutes from 1 to ${MOST_MINUTES}.` };
}
