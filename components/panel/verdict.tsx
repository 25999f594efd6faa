import { Icon } from '../ui/icon.tsx';
import type { Said } from './said.ts';
import { VERDICT_ICON, verdictRest, verdictWords } from './verdict-words.ts';

export function VerdictLine({ said: { result, toFill } }: { said: Said }) {
  return (
    <div class={`verdict ${result.verdict}`}>
      <h1>
        <Icon is={VERDICT_ICON[result.verdict]} />
        {verdictWords(result, toFill.length)}
      </h1>
      <p class="small">{verdictRest(result, toFill.length)}</p>
    </div>
  );
}
