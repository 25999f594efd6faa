import { DEFAULTS } from '../../../engine/vault/defaults.ts';
import type { PracticeSettings } from '../../../engine/vault/practice-schema.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Part } from '../detail.tsx';
import type { Desk } from '../state.ts';
import { TextField } from '../text-field.tsx';
import { parseName, parseNpi, parseTaxId } from '../values.ts';

/** Stores the practice with some of it changed; undefined takes a value away. */
export function savePractice(desk: Desk, change: Partial<PracticeSettings>, words?: string): void {
  const { practice } = desk.state.settings.value ?? DEFAULTS;
  const merged = Object.entries({ ...practice, ...change }).filter(([, value]) => value !== undefined);
  desk.save('practice', Object.fromEntries(merged) as PracticeSettings, words);
}

export function Practice({ desk }: { desk: Desk }) {
  const { practice } = desk.state.settings.value ?? DEFAULTS;
  return (
    <>
      <Part title="As it stands on your claims">
        <div class="field-row">
          <TextField
            label="Name"
            name="practice-name"
            value={practice.name ?? ''}
            parse={parseName}
            onSave={(name) => savePractice(desk, { name })}
          />
          <TextField
            label="Billing NPI"
            name="practice-npi"
            value={practice.npi ?? ''}
            parse={parseNpi}
            onSave={(npi) => savePractice(desk, { npi })}
          />
          <TextField
            label="Tax ID"
            name="practice-tax-id"
            value={practice.taxId ? `${practice.taxId.slice(0, 2)}-${practice.taxId.slice(2)}` : ''}
            parse={parseTaxId}
            onSave={(taxId) => savePractice(desk, { taxId })}
          />
        </div>
      </Part>
      <Part
        title="42 CFR Part 2 program"
        note="A program that holds itself out as treating substance use and gets federal help. Its records carry a notice when they are passed on."
      >
        <Segmented
          legend="42 CFR Part 2 program"
          name="part2"
          choices={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
          value={practice.part2Program === undefined ? null : practice.part2Program ? 'yes' : 'no'}
          onChange={(value) => savePractice(desk, { part2Program: value === null ? undefined : value === 'yes' })}
        />
      </Part>
    </>
  );
}
