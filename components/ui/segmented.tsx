import { OPT_OUT } from './opt-out.ts';

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

/**
 * A few choices side by side: native radio buttons, so it is one Tab stop and the arrow keys move.
 * Pressing the chosen one again, Delete or Backspace takes the answer back.
 */
export function Segmented<T extends string>(props: {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
}) {
  const { legend, name, choices, value, onChange } = props;
  return (
    <fieldset
      class="segmented"
      onKeyDown={(event) => {
        if (event.key === 'Delete' || event.key === 'Backspace') onChange(null);
      }}
    >
      <legend class="unseen">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            class="unseen"
            {...OPT_OUT}
            name={name}
            value={choice.value}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
            onClick={() => {
              if (value === choice.value) onChange(null);
            }}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
