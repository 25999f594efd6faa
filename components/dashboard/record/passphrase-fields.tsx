import { useSignal } from '@preact/signals';
import { generatedPassphrase, passphraseStrength } from '../../../engine/vault/keys/passphrase.ts';
import { SecretField } from '../../record/secret-field.tsx';

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

const WORDS = {
  short: 'Too short: 15 characters at least',
  weak: 'Easy to guess: add words',
  fair: 'Good',
  strong: 'Strong',
} as const;
const STEPS = { short: 1, weak: 1, fair: 3, strong: 4 } as const;

/** What is typed into both boxes. */
export interface NewPassphrase {
  readonly text: string;
  /** Both boxes hold it and it is strong enough. */
  readonly isGood: boolean;
}

/**
 * A new passphrase, typed twice or made of random words, with how hard it is to guess.
 *
 * @param known texts that somebody who knows the practice would try
 */
export function PassphraseFields(props: {
  readonly known: readonly string[];
  readonly onChange: (passphrase: NewPassphrase) => void;
}) {
  const { known, onChange } = props;
  const first = useSignal('');
  const again = useSignal('');
  const made = useSignal('');
  const { level } = passphraseStrength(first.value, known);
  const differs = again.value !== '' && again.value !== first.value;

  function take(text: string, repeated: string): void {
    first.value = text;
    again.value = repeated;
    const enough = STEPS[passphraseStrength(text, known).level] >= STEPS.fair;
    onChange({ text, isGood: enough && text === repeated });
  }

  return (
    <>
      <SecretField
        key={made.value}
        label="Passphrase"
        name="new-passphrase"
        open={made.value !== ''}
        value={first.value}
        onInput={(text) => take(text, again.value)}
      />
      <Strength level={first.value === '' ? null : level} />
      <SecretField
        label="Passphrase again"
        name="new-passphrase-again"
        value={again.value}
        reason={differs ? 'The two are not the same yet.' : ''}
        onInput={(text) => take(first.value, text)}
      />
      <p>
        <button
          type="button"
          class="button"
          data-generate
          onClick={() => {
            made.value = generatedPassphrase(random);
            take(made.value, made.value);
          }}
        >
          Make one for me
        </button>{' '}
        <span class="small">Seven random words. Write them down before you go on.</span>
      </p>
    </>
  );
}

function Strength({ level }: { level: keyof typeof WORDS | null }) {
  const step = level === null ? 0 : STEPS[level];
  return (
    <p class={`strength ${level ?? ''}`} role="status">
      <meter class="unseen" min={0} max={4} value={step} aria-label="How hard it is to guess" />
      <span class="strength-bar" aria-hidden="true">
        {[1, 2, 3, 4].map((at) => (
          <span key={at} class={at <= step ? 'on' : ''} />
        ))}
      </span>
      <span class="small">{level === null ? 'At least 15 characters. A sentence is easy to keep.' : WORDS[level]}</span>
    </p>
  );
}
