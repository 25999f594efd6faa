import { CodeSets } from '../code-sets/code-sets.tsx';
import type { Desk } from './state.ts';

/** The page "Code sets" in the dashboard. */
export default function CodeSetsView({ desk }: { desk: Desk }) {
  return <CodeSets page={desk.actions.codeSets()} today={desk.actions.today()} />;
}
