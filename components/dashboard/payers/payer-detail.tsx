import { usDay } from '../../../engine/claim/day.ts';
import { SHIPPED_AS_OF } from '../../../engine/payers/profiles.ts';
import { Detail, Part } from '../detail.tsx';
import type { Desk } from '../state.ts';
import { TextField } from '../text-field.tsx';
import { inRanges, parseDays, parseModifiers, parseRates } from '../values.ts';
import { Authorizations } from './authorizations.tsx';
import { Confirm } from './confirm.tsx';
import { Fact, FactHeads } from './fact.tsx';
import { Identity } from './identity.tsx';
import { KIND_WORDS, type PayerRow, valuesEntered } from './payer-rows.ts';
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
        <Fact label="Appeal" fact={payer.appealDays} show={(value) => `${value} days`}>
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
      {own ? '' : ` · shipped values as of ${usDay(SHIPPED_AS_OF)}`}
      {brand ? '. Its Medicare and Medicaid plans follow Medicare Advantage and Medicaid.' : ''}
    </>
  );
}

function codesInWords(codes: readonly string[]): string {
  if (codes.includes('*')) return 'Every service';
  return codes.length === 0 ? 'None' : inRanges(codes).join(', ');
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
