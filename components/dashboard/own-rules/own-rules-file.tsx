import { readRulesFile, rulesFile } from '../../../engine/user-rules/rules-file.ts';
import { DEFAULTS } from '../../../engine/vault/defaults.ts';
import { count } from '../../ui/count.ts';
import { Detail, Part } from '../detail.tsx';
import { JsonFile } from '../json-file.tsx';
import type { Desk } from '../state.ts';

/** The practice's rules to a file for a colleague, and a colleague's rules from one. */
export function OwnRulesFile({ desk }: { desk: Desk }) {
  const { userRules } = desk.state.settings.value ?? DEFAULTS;
  const take = (text: string) => {
    const read = readRulesFile(text);
    if (!read.ok) return read.reason;
    const ids = new Set(read.value.map(({ id }) => id));
    const kept = userRules.filter(({ id }) => !ids.has(id));
    desk.save('userRules', [...kept, ...read.value], `${count(read.value.length, 'rule')} imported`);
    return '';
  };
  return (
    <Detail back={{ href: '#rules', to: 'Rules' }} title="Export and import rules of ours" state={desk.state}>
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
        <JsonFile name="rules-file" label="File of rules" onText={take} />
      </Part>
    </Detail>
  );
}
