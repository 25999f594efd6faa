import { useSignal } from '@preact/signals';
import { readRulesFile, rulesFile } from '../../../engine/user-rules/rules-file.ts';
import { DEFAULTS } from '../../../engine/vault/defaults.ts';
import { count } from '../../ui/count.ts';
import { OPT_OUT } from '../../ui/opt-out.ts';
import { Detail, Part } from '../detail.tsx';
import type { Desk } from '../state.ts';

/** The practice's rules to a file for a colleague, and a colleague's rules from one. */
export function OwnRulesFile({ desk }: { desk: Desk }) {
  const { userRules } = desk.state.settings.value ?? DEFAULTS;
  const reason = useSignal('');
  const take = async (input: HTMLInputElement) => {
    const text = await input.files?.[0]?.text().catch(() => '');
    input.value = '';
    if (text === undefined) return;
    const read = readRulesFile(text);
    reason.value = read.ok ? '' : read.reason;
    if (!read.ok) return;
    const ids = new Set(read.value.map(({ id }) => id));
    const kept = userRules.filter(({ id }) => !ids.has(id));
    desk.save('userRules', [...kept, ...read.value], `${count(read.value.length, 'rule')} imported`);
  };
  return (
    <Detail back={{ href: '#rules', to: 'Rules' }} title="Rules of ours as a file" state={desk.state}>
      <Part
        title="Export"
        note="One file with the rules your practice made, for a colleague or the terminal. No patient data is in it."
      >
        <button
          type="button"
          class="button main"
          disabled={userRules.length === 0}
          onClick={() => desk.actions.download('claimside-rules.json', rulesFile(userRules))}
        >
          Export {count(userRules.length, 'rule')}
        </button>
      </Part>
      <Part title="Import" note="Rules with the same name are replaced, the others stay.">
        <input
          {...OPT_OUT}
          type="file"
          name="rules-file"
          accept=".json,application/json"
          aria-label="File of rules"
          aria-describedby="rules-why"
          onChange={(event) => void take(event.currentTarget)}
        />
        <p id="rules-why" class="why-not" role="alert">
          {reason.value}
        </p>
      </Part>
    </Detail>
  );
}
