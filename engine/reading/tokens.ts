import { remembered } from './memo.ts';

/** Server-side prefixes and widget words that say nothing about a control's meaning. */
const NOISE = new Set(
  'ctl ph uc txt tb sel ddl cmb cb cbo chk rb rbl lbl fld field input inpt ctrl form frm main content holder contentplaceholder mat mui jss k p ember react select el value hcfa cms text box dropdown autocomplete combobox md id0 r data widget wrapper new tmp'.split(
    ' ',
  ),
);

const PART = new Set(
  'patient recipient client beneficiary member insured insrd subscriber subscr policyholder policy holder sponsor guarantor other oth secondary second primary pri payer payor insurance insurer carrier company plan program group grp number num no nbr id ident code cd type qual qualifier last first middle initial init name nm lname fname mname full suffix birth date dt dob sex gender address addr street city state zip postal phone telephone tel area ext relation relationship rel to condition cond related employment employ emp auto accident other illness onset injury current similar unable work disability hospital hospitalization admission admit discharge referring referral refer ref ordering order supervising rendering rendr render rend attending treating servicing performing service services serv svc srvc line lines item detail details dtl from thru through start begin end place pos emg emergency procedure proc cpt hcpcs modifier modifr modfr mod diagnosis diag dx icd pointer ptr pntr charge charges chrg chg amount amt billed unit units unt days qty quantity epsdt family npi provider prov prv physician phys doctor dr clinician supplier billing bill biller payto pay vendor facility fac site location loc taxonomy specialty tax tin ein ssn federal account acct acc control claim clm frequency freq resubmission resub original orig icn tcn prior pa authorization auth authno approval accept assignment asgn assgn acpt signature sign signed sig on file sof release total tot paid balance due note notes additional info information local use reserved outside lab time day month year mm dd yy yyyy hour min minutes birthdate'.split(
    ' ',
  ),
);

const LONGEST = 16;

/**
 * A name, id or binding as words: split at case, digits and signs, run-together words cut by a small
 * dictionary, noise dropped. "ctl00$ucHCFA$PRI_INSRD_LST_NAME" -> "pri insrd lst name".
 */
export const tokensOf = remembered(cutUp);

function cutUp(name: string): string {
  const cut = name
    .replace(/\[\s*\]|radio-?group|radio-?button/gi, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .replace(/(\d)([A-Za-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return cut
    .flatMap((word) => (word.length > 4 ? segmented(word) : [word]))
    .filter((word) => !NOISE.has(word))
    .join(' ');
}

/** Cuts "patientlastname" into words when all of it (but a short prefix) is in the dictionary. */
function segmented(word: string): string[] {
  if (PART.has(word) || word.length > 48) return [word];
  for (const skip of [0, 3, 2]) {
    if (skip && !/^(txt|sel|chk|ddl|cmb|lbl|tb|cb|rb)/.test(word)) continue;
    const rest = word.slice(skip);
    const cut = cover(rest);
    if (cut) return cut;
  }
  return [word];
}

function cover(word: string): string[] | null {
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const before = best[start];
      const part = word.slice(start, end);
      if (!before || part.length < 2 || !PART.has(part)) continue;
      const have = best[end];
      if (!have || before.length + 1 < have.length) best[end] = [...before, part];
    }
  }
  return best[word.length] ?? null;
}

/** The numbers in a name, in order: "serviceLines.0.modifierCode2" -> [0, 2]. */
export function numbersIn(name: string): number[] {
  return (name.match(/\d+/g) ?? []).map(Number);
}

/** The name with its numbers cut: what the same field of each line shares. */
export const stemOf = (name: string): string => name.replace(/\d+/g, '0');
