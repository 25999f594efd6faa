import type { TrialResult } from '../../../engine/user-rules/trial.ts';
import type { Trial, TrialLine } from '../../../engine/user-rules/user-rule.ts';
import { Icon } from '../../ui/icon.tsx';
import { OPT_OUT } from '../../ui/opt-out.ts';
import { DraftField } from './draft-field.tsx';

/** Small claims beside the rule: what each is, what the rule should do, and what it does. */
export function Trials(props: {
  readonly trials: readonly Trial[];
  readonly results: readonly TrialResult[] | null;
  /** The claim a new one starts from: the rule's own payer and code. */
  readonly first: Pick<Trial, 'payer' | 'lines'>;
  readonly onChange: (trials: readonly Trial[]) => void;
}) {
  const { trials, results, first, onChange } = props;
  const add = (speaks: boolean) =>
    onChange([...trials, { ...first, title: `Test claim ${trials.length + 1}`, diagnoses: ['F41.1'], speaks }]);
  return (
    <>
      {trials.map((trial, at) => (
        <TrialRow
          // Trials have no name of their own; they are never reordered.
          key={String(at)}
          trial={trial}
          result={results?.[at]}
          onChange={(next) => onChange(trials.map((one, place) => (place === at ? next : one)))}
          onRemove={() => onChange(trials.filter((_, place) => place !== at))}
        />
      ))}
      <p class="trial-tools">
        <button type="button" class="button" data-add-trial onClick={() => add(true)}>
          Add a claim it must find
        </button>
        <button type="button" class="button" onClick={() => add(false)}>
          Add one it must let pass
        </button>
      </p>
    </>
  );
}

function TrialRow(props: {
  readonly trial: Trial;
  readonly result: TrialResult | undefined;
  readonly onChange: (trial: Trial) => void;
  readonly onRemove: () => void;
}) {
  const { trial, result, onChange, onRemove } = props;
  const [line, other] = trial.lines;
  if (!line) return null;
  const change = (part: Partial<TrialLine>) =>
    onChange({ ...trial, lines: [{ ...line, ...part }, ...trial.lines.slice(1)] });
  const { minutes: _, ...untimed } = line;
  const setOther = (code: string) =>
    onChange({ ...trial, lines: code === '' ? [line] : [line, { ...untimed, units: 1, code }] });
  return (
    <fieldset class="trial">
      <legend>{trial.speaks ? 'Must be found' : 'Must pass'}</legend>
      <div class="trial-boxes">
        <DraftField
          label="Payer"
          name="trial-payer"
          value={trial.payer}
          onInput={(payer) => onChange({ ...trial, payer })}
        />
        <DraftField
          label="Code"
          name="trial-code"
          value={line.code}
          onInput={(text) => change({ code: tight(text) })}
        />
        <DraftField
          label="Modifiers"
          name="trial-modifiers"
          value={line.modifiers.join(' ')}
          onInput={(text) => change({ modifiers: list(text) })}
        />
        <DraftField
          label="Place"
          name="trial-place"
          value={line.place}
          onInput={(text) => change({ place: tight(text) })}
        />
        <DraftField
          label="Units"
          name="trial-units"
          value={String(line.units)}
          onInput={(text) => change({ units: whole(text) ?? 0 })}
        />
        <DraftField
          label="Minutes"
          name="trial-minutes"
          value={line.minutes === undefined ? '' : String(line.minutes)}
          onInput={(text) => {
            const minutes = whole(text);
            onChange({
              ...trial,
              lines: [minutes === undefined ? untimed : { ...untimed, minutes }, ...trial.lines.slice(1)],
            });
          }}
        />
        <DraftField
          label="Diagnoses"
          name="trial-diagnoses"
          value={trial.diagnoses.join(' ')}
          onInput={(text) => onChange({ ...trial, diagnoses: list(text) })}
        />
        <DraftField label="Date" name="trial-date" type="date" value={line.date} onInput={(date) => change({ date })} />
        <DraftField
          label="Second code that day"
          name="trial-other"
          value={other?.code ?? ''}
          onInput={(text) => setOther(tight(text))}
        />
        <DraftField
          label="Authorization"
          name="trial-authorization"
          value={trial.authorization ?? ''}
          onInput={(text) => onChange({ ...trial, authorization: tight(text) })}
        />
      </div>
      <div class="trial-end">
        <Outcome trial={trial} result={result} />
        <label class="check">
          <input
            type="checkbox"
            {...OPT_OUT}
            name="trial-speaks"
            checked={trial.speaks}
            onChange={({ currentTarget }) => onChange({ ...trial, speaks: currentTarget.checked })}
          />
          must be found
        </label>
        <button type="button" class="button bare" onClick={onRemove}>
          Remove
        </button>
      </div>
    </fieldset>
  );
}

const WORDS = { spoke: 'Found', silent: 'Says nothing', open: 'Not checked' } as const;

function Outcome({ trial, result }: { trial: Trial; result: TrialResult | undefined }) {
  if (!result) return <p class="outcome quiet">Not tried yet: fill in the rule and this claim.</p>;
  const { outcome, words, asExpected } = result;
  return (
    <p class={`outcome severity ${asExpected ? 'good' : 'error'}`} role="status">
      <Icon is={asExpected ? 'good' : 'error'} />
      <span>
        <b>{WORDS[outcome]}</b>
        {asExpected ? '' : `, but it must ${trial.speaks ? 'be found' : 'pass'}`}
        {words === '' ? '' : `: ${words}`}
      </span>
    </p>
  );
}

function tight(text: string): string {
  return text.toUpperCase().replace(/\s+/g, '');
}

function list(text: string): string[] {
  return text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
}

function whole(text: string): number | undefined {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined;
}
