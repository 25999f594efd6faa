import type { TabView } from '../../engine/wire.ts';
import { Icon } from '../ui/icon.tsx';
import { VERDICT_ICON, verdictRest, verdictWords } from './verdict-words.ts';

export function VerdictLine({ result }: { result: NonNullable<TabView['result']> }) {
  return (
    <div class={`verdict ${result.verdict}`}>
      <h1>
        <Icon is={VERDICT_ICON[result.verdict]} />
        {verdictWords(result)}
      </h1>
      <p class="small">{verdictRest(result)}</p>
    </div>
  );
}
