import type { Claim, Line } from '../claim/claim.ts';
import { labelOf } from '../claim/paths.ts';
import { authorizationOf } from '../rules/authorization.ts';
import { minutesOf, minutesUnknown } from '../rules/minutes.ts';
import { modifierPath, modifiersSeen } from '../rules/modifiers.ts';
import { type Answer, finding, notChecked, pass, type RuleContext } from '../rules/rule.ts';
import { codeAndDate, companions, maybeCompanion } from '../rules/same-day.ts';
import { count, listed } from '../rules/words.ts';
import { codeMatcher, diagnosisMatcher } from './selectors.ts';
import type { Demand } from './user-rule.ts';

/** Judges one line that triggers a rule. Limits over several lines are in `limit.ts`. */
type Judge = (line: Line, claim: Claim, context: RuleContext) => Answer;
type LineDemand = Exclude<Demand, { kind: 'most-units' }>;

/** The check of a demand on one line; the finding's message is the demand's kind. */
export function judgeOf(demand: LineDemand): Judge {
  switch (demand.kind) {
    case 'needs-modifier':
    case 'forbids-modifier':
      return modifiers(demand.kind, demand.modifiers.map(upper));
    case 'needs-place':
    case 'forbids-place':
      return places(demand.kind, demand.places);
    case 'needs-diagnosis':
    case 'forbids-diagnosis':
      return diagnoses(demand.kind, demand.diagnoses);
    case 'needs-authorization':
      return authorized;
    case 'needs-field':
      return filled(demand.path);
    case 'needs-minutes':
      return longEnough(demand.minutes);
    case 'not-with':
      return apart(demand.codes);
    case 'not-billed':
      return (line) => hit('not-billed', line, line.code.path, {});
  }
}

function modifiers(kind: 'needs-modifier' | 'forbids-modifier', wanted: readonly string[]): Judge {
  return (line, claim) => {
    const found = line.mods.find((modifier) => wanted.includes(modifier));
    if (kind === 'forbids-modifier') {
      if (found) return hit(kind, line, modifierPath(line, found), { found });
    } else if (found) return pass;
    if (!modifiersSeen(line, claim)) return notChecked(`the modifiers of line ${line.index + 1} weren't read`);
    return kind === 'forbids-modifier' ? pass : hit(kind, line, modifierPath(line), { wanted: listed(wanted, 'or') });
  };
}

function places(kind: 'needs-place' | 'forbids-place', wanted: readonly string[]): Judge {
  return (line) => {
    const { value, path } = line.place;
    if (value === null) return notChecked(`the place of service of line ${line.index + 1} isn't known`);
    if (wanted.includes(value) === (kind === 'needs-place')) return pass;
    return hit(kind, line, path, { found: value, wanted: listed(wanted, 'or') });
  };
}

function diagnoses(kind: 'needs-diagnosis' | 'forbids-diagnosis', entries: readonly string[]): Judge {
  const matches = diagnosisMatcher(entries);
  return (line, claim) => {
    const { value: pointers, path } = line.pointers;
    if (pointers === null) return notChecked(`the diagnosis pointers of line ${line.index + 1} aren't known`);
    const pointed = pointers.map((position) => claim.diagnosis(position)?.code);
    if (pointed.some((cell) => cell?.state !== 'value')) return notChecked('a diagnosis pointed to is not known');
    const found = pointed.find((cell) => matches(cell?.value ?? ''));
    if ((found !== undefined) === (kind === 'needs-diagnosis')) return pass;
    const evidence = pointed.flatMap((cell) => cell?.path ?? []);
    return hit(kind, line, path, { found: found?.raw ?? '', wanted: listed(entries, 'or') }, evidence);
  };
}

const authorized: Judge = (line, claim, { facts }) => {
  const match = authorizationOf(line, claim, facts);
  if (match.kind !== 'none' && (match.kind !== 'on-file' || match.typed)) return pass;
  const box = claim.text('claim.priorAuthorizationNumber');
  if (box.state === 'unseen') return notChecked("the authorization number wasn't read on this page");
  return hit('needs-authorization', line, box.path, {});
};

function filled(path: string): Judge {
  return (line, claim) => {
    const at = path.replace('lines[]', `lines[${line.index}]`);
    const { state } = claim.text(at);
    if (state === 'unseen') return notChecked(`${labelOf(at)} can't be seen on this page`);
    return state === 'blank' ? hit('needs-field', line, at, { wanted: labelOf(at) }) : pass;
  };
}

function longEnough(least: number): Judge {
  return (line, _claim, context) => {
    const minutes = minutesOf(line, context);
    if (minutes === null) return notChecked(minutesUnknown(line));
    if (minutes >= least) return pass;
    const data = { found: count(minutes, 'minute'), wanted: count(least, 'minute') };
    return hit('needs-minutes', line, line.code.path, data);
  };
}

function apart(entries: readonly string[]): Judge {
  const matches = codeMatcher(entries);
  return (line, claim) => {
    const other = companions(line, claim).find(({ code }) => matches(code.value));
    if (other) return hit('not-with', line, line.code.path, { found: other.code.value }, codeAndDate(line, other));
    return maybeCompanion(line, claim) ? notChecked('the dates of two lines were not read') : pass;
  };
}

function hit(
  message: Demand['kind'],
  line: Line,
  path: string,
  data: Record<string, string>,
  evidence: readonly string[] = [],
): Answer {
  return finding(message, {
    path,
    data: { code: line.code.value ?? '', line: line.index + 1, ...data },
    evidence: [line.code.path, ...evidence],
  });
}

function upper(text: string): string {
  return text.trim().toUpperCase();
}
