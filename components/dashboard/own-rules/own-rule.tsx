import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Draft, draftOf, EMPTY_DRAFT, ruleFromDraft } from '../../../engine/user-rules/draft.ts';
import type { TrialResult } from '../../../engine/user-rules/trial.ts';
import type { Trial, UserRule } from '../../../engine/user-rules/user-rule.ts';
import { DEFAULTS } from '../../../engine/vault/defaults.ts';
import { OPT_OUT } from '../../ui/opt-out.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Detail, Part } from '../detail.tsx';
import { payerRows } from '../payers/payer-rows.ts';
import type { Desk } from '../state.ts';
import { DemandFields } from './demand.tsx';
import { DraftField } from './draft-field.tsx';
import { Trials } from './trials.tsx';

const SEVERITIES = [
  { value: 'error', label: 'Error' },
  { value: 'warning', label: 'Warning' },
  { value: 'info', label: 'Note' },
] as const;

/** The form of one of the practice's own rules; null is a new one. */
export function OwnRule({ desk, rule }: { desk: Desk; rule: UserRule | null }) {
  const { userRules, payers } = desk.state.settings.value ?? DEFAULTS;
  const draft = useSignal<Draft>(rule ? draftOf(rule) : EMPTY_DRAFT);
  const shown = useSignal(false);
  const results = useSignal<readonly TrialResult[] | null>(null);
  const others = userRules.filter(({ id }) => id !== rule?.id);
  const made = ruleFromDraft(
    draft.value,
    others.map(({ id }) => id),
  );
  const faults = made.ok || !shown.value ? {} : made.faults;
  const ready = made.ok ? JSON.stringify(made.rule) : '';
  useEffect(() => {
    let stale = false;
    if (ready === '') results.value = null;
    else
      void desk.actions.tryRule(JSON.parse(ready)).then((tried) => {
        if (!stale) results.value = tried;
      });
    return () => {
      stale = true;
    };
  }, [ready, desk, results]);
  const change = (part: Partial<Draft>) => {
    draft.value = { ...draft.value, ...part };
  };
  const save = () => {
    shown.value = true;
    if (!made.ok) return;
    desk.save('userRules', [...others, made.rule], rule ? 'Rule saved' : 'Rule added');
    desk.state.route.value = { page: 'rules', item: made.rule.id };
  };
  const remove = () => {
    desk.save('userRules', others, 'Rule removed');
    desk.state.route.value = { page: 'rules', item: null };
  };
  const field = (name: keyof Draft & keyof typeof faults) => ({
    name,
    value: String(draft.value[name]),
    fault: faults[name],
    onInput: (text: string) => change({ [name]: text }),
  });
  return (
    <Detail
      back={{ href: '#rules', to: 'Rules' }}
      title={rule?.title ?? 'A rule of ours'}
      below={rule ? <code>{rule.id}</code> : undefined}
      state={desk.state}
    >
      <form
        class="own-rule"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Part title="What it asks for">
          <DraftField label="In one sentence" placeholder="90837 needs HO at Carelon." {...field('title')} />
          <div class="own-rule-weight">
            <Segmented
              legend="Weight of the finding"
              name="severity"
              choices={SEVERITIES}
              value={draft.value.severity}
              onChange={(severity) => severity && change({ severity })}
            />
            <label class="check">
              <input
                type="checkbox"
                {...OPT_OUT}
                name="on"
                checked={draft.value.on}
                onChange={({ currentTarget }) => change({ on: currentTarget.checked })}
              />
              in use
            </label>
          </div>
        </Part>
        <Part title="When" note="What is left blank is not asked for.">
          <div class="field-row">
            <DraftField label="Payers" placeholder="carelon, medicaid" list="own-rule-payers" {...field('payers')} />
            <DraftField label="Procedure codes" placeholder="90837, 97151-97158, H00*" {...field('codes')} />
            <DraftField label="Carrying one of these modifiers" placeholder="95" {...field('modifiers')} />
            <DraftField label="At one of these places" placeholder="02, 10" {...field('places')} />
            <DraftField label="Dates of service from" type="date" {...field('from')} />
            <DraftField label="to" type="date" {...field('to')} />
          </div>
          <datalist id="own-rule-payers">
            {payerRows(payers).map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </datalist>
        </Part>
        <Part title="Then">
          <DemandFields draft={draft.value} faults={faults} onChange={change} />
        </Part>
        <Part title="Your words" note="Shown with the finding; ours stand in where you leave them blank.">
          <div class="field-row">
            <DraftField label="Why the payer minds" {...field('why')} />
            <DraftField label="What to do" {...field('fix')} />
            <DraftField label="Where it comes from" placeholder="contract, exhibit B" {...field('source')} />
          </div>
        </Part>
        <Part title="Test claims" note="The rule is tried on each while you write it.">
          <Trials
            trials={draft.value.trials}
            results={results.value}
            first={firstTrial(draft.value, desk.actions.today())}
            onChange={(trials) => change({ trials })}
          />
          <p class="why-not" role="alert">
            {faults.trials ?? ''}
          </p>
        </Part>
        <p class="preview-tools">
          <button type="submit" class="button main" data-save-rule>
            {rule ? 'Save' : 'Add this rule'}
          </button>
          {rule ? (
            <button type="button" class="button" data-remove-rule onClick={remove}>
              Remove
            </button>
          ) : null}
        </p>
      </form>
    </Detail>
  );
}

function firstTrial({ payers, codes }: Draft, today: string): Pick<Trial, 'payer' | 'lines'> {
  const code = /[A-Z0-9]{5}/.exec(codes.toUpperCase())?.[0] ?? '90837';
  const payer = payers.split(',')[0]?.trim() ?? '';
  return { payer, lines: [{ code, date: today, modifiers: [], place: '11', units: 1 }] };
}
