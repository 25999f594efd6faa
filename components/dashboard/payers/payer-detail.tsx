import { Icon } from '../../ui/icon.tsx';
import { OPT_OUT } from '../../ui/opt-out.ts';
import { Detail, Part } from '../detail.tsx';
import type { Desk } from '../state.ts';
import { TextField } from '../text-field.tsx';
import { inRanges, parseDays, parseIds, parseModifiers, parseName, parseRates, usDate } from '../values.ts';
import { Authorizations } from './authorizations.tsx';
import { Fact, FactHeads } from './fact.tsx';
import { KIND_WORDS, leastSure, type PayerRow, valuesEntered } from './payer-rows.ts';
import { dropTerms, saveTerms } from './terms.ts';

/** Everything known of one payer: shipped beside yours. */
export function PayerDetail({ desk, payer }: { desk: Desk; payer: PayerRow }) {
  const { key, name, terms } = payer;
  const days = (field: 'filingDays' | 'correctedDays' | 'appealDays', label: string) => (
    <TextField
      label={label}
      quietLabel
      name={field}
      numeric
      unit="days"
      value={terms[field]?.toString() ?? ''}
      parse={parseDays}
      onSave={(value) => saveTerms(desk, key, { [field]: value })}
    />
  );
  return (
    <Detail back={{ href: '#payers', to: 'Payers' }} title={name} below={<About payer={payer} />} state={desk.state}>
      <Confirm desk={desk} payer={payer} />
      {payer.own ? <Identity desk={desk} payer={payer} /> : null}
      <div class={payer.own ? 'facts own' : 'facts'}>
        {payer.own ? null : <FactHeads />}
        <Fact label="Time to file a claim" fact={payer.filingDays} show={(value) => `${value} days`}>
          {days('filingDays', 'Time to file a claim, yours')}
        </Fact>
        <Fact label="Corrected claim" show={String}>
          {days('correctedDays', 'Corrected claim, yours')}
        </Fact>
        <Fact label="Appeal" show={String}>
          {days('appealDays', 'Appeal, yours')}
        </Fact>
        <Fact
          label="Modifiers on video"
          fact={payer.videoModifiers}
          show={(value) => (value.length === 0 ? 'None: the place of service says it' : value.join(' or '))}
        >
          <TextField
            label="Modifiers on video, yours"
            quietLabel
            name="videoModifiers"
            placeholder="95, or none"
            value={terms.videoModifiers ? terms.videoModifiers.join(', ') || 'none' : ''}
            parse={parseModifiers}
            onSave={(videoModifiers) => saveTerms(desk, key, { videoModifiers })}
          />
        </Fact>
        <Fact label="Needs an authorization" fact={payer.authorizationCodes} show={codesInWords} tall>
          <Authorizations desk={desk} payer={payer} />
        </Fact>
      </div>
      <Part
        title="Your fee schedule"
        note="What the payer allows for each code, one a line. Paste it from your contract."
      >
        <TextField
          label="Allowed amounts"
          quietLabel
          name="rates"
          lines={Math.min(12, Math.max(4, (terms.rates?.length ?? 0) + 1))}
          placeholder={'such as\n90837 151.20'}
          value={(terms.rates ?? []).map(({ code, allowed }) => `${code} ${allowed.toFixed(2)}`).join('\n')}
          parse={parseRates}
          onSave={(rates) => saveTerms(desk, key, { rates })}
        />
      </Part>
      <Reset desk={desk} payer={payer} />
    </Detail>
  );
}

function About({ payer: { lines, ids, own } }: { payer: PayerRow }) {
  const words = lines.map((line) => KIND_WORDS[line]).join(', ');
  const brand = !own && lines.length === 1 && lines[0] === 'commercial';
  return (
    <>
      {[words, ids.length > 0 ? `payer ID ${ids.join(', ')}` : ''].filter(Boolean).join(' · ')}
      {brand ? '. Its Medicare and Medicaid plans follow Medicare Advantage and Medicaid.' : ''}
    </>
  );
}

function codesInWords(codes: readonly string[]): string {
  if (codes.includes('*')) return 'Every service';
  return codes.length === 0 ? 'None' : inRanges(codes).join(', ');
}

/** While nobody compared the facts with the contract, what rests on them is a warning. */
function Confirm({ desk, payer }: { desk: Desk; payer: PayerRow }) {
  const { key, terms } = payer;
  if (terms.confirmedOn !== undefined) {
    return (
      <p class="confirm done">
        <Icon is="good" />
        <span class="grow">Checked against your contract on {usDate(terms.confirmedOn)}.</span>
        <button
          type="button"
          class="button bare"
          onClick={() => saveTerms(desk, key, { confirmedOn: undefined }, 'Taken back')}
        >
          Take back
        </button>
      </p>
    );
  }
  return (
    <p class="confirm">
      <Icon is="open" />
      <span class="grow">{notConfirmed(payer)}</span>
      <button
        type="button"
        class="button"
        data-confirm
        onClick={() => saveTerms(desk, key, { confirmedOn: desk.actions.today() })}
      >
        I checked this against our contract
      </button>
    </p>
  );
}

function notConfirmed(payer: PayerRow): string {
  if (payer.own) return 'Rules that differ from payer to payer only warn until you have checked these values.';
  const sure = leastSure(payer);
  if (sure === undefined || sure === 'high') return 'Nobody has compared these values with your contract yet.';
  return 'Until you have checked them, shipped values that are not certain only warn.';
}

/** Name, payer IDs and line of a payer the practice entered by itself. */
function Identity({ desk, payer: { key, terms } }: { desk: Desk; payer: PayerRow }) {
  return (
    <Part title="How a claim names it">
      <div class="field-row">
        <TextField
          label="Name"
          name="name"
          value={terms.name ?? ''}
          parse={(text) => (text.trim() === '' ? { ok: false, reason: 'A payer needs a name.' } : parseName(text))}
          onSave={(name) => saveTerms(desk, key, { name })}
        />
        <TextField
          label="Payer IDs"
          name="ids"
          placeholder="such as 60054"
          value={terms.ids?.join(', ') ?? ''}
          parse={parseIds}
          onSave={(ids) => saveTerms(desk, key, { ids })}
        />
        <div class="text-field">
          <label for="own-kind">Line of business</label>
          <select
            {...OPT_OUT}
            id="own-kind"
            name="kind"
            onChange={({ currentTarget: { value } }) =>
              saveTerms(desk, key, { kind: value as NonNullable<typeof terms.kind> })
            }
          >
            {(['commercial', 'medicare-advantage', 'medicaid', 'tricare', 'va'] as const).map((kind) => (
              <option key={kind} value={kind} selected={kind === (terms.kind ?? 'commercial')}>
                {KIND_WORDS[kind]}
              </option>
            ))}
          </select>
        </div>
      </div>
    </Part>
  );
}

function Reset({ desk, payer: { key, own, terms } }: { desk: Desk; payer: PayerRow }) {
  if (own) {
    const drop = () => {
      dropTerms(desk, key, 'Payer deleted');
      desk.state.route.value = { page: 'payers', item: null };
    };
    return (
      <p class="reset">
        <button type="button" class="button" onClick={drop}>
          Delete this payer
        </button>
      </p>
    );
  }
  if (valuesEntered(terms) === 0 && terms.confirmedOn === undefined) return null;
  return (
    <p class="reset">
      <button
        type="button"
        class="button"
        data-reset
        onClick={() => dropTerms(desk, key, 'Back to the shipped values')}
      >
        Back to the shipped values
      </button>
    </p>
  );
}
