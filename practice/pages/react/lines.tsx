/** @jsxImportSource react */
import { Button, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { PLACES } from '../../options.ts';
import { Choice, Lookup, Text } from './fields.tsx';
import { date, money, number, upper } from './masks.ts';
import { useDiagnosisCodes } from './values.tsx';

function Line({ index }: { readonly index: number }) {
  const codes = useDiagnosisCodes();
  const at = `lines[${index}]`;
  const name = `serviceLines.${index}`;
  return (
    <Paper variant="outlined" className="line">
      <Typography variant="subtitle2" component="h3">
        Line {index + 1}
      </Typography>
      <div className="grid six">
        <Text path={`${at}.dateFrom`} name={`${name}.fromDate`} label="From Date" mask={date} />
        <Text path={`${at}.dateTo`} name={`${name}.toDate`} label="To Date" mask={date} />
        <Choice
          path={`${at}.placeOfService`}
          name={`${name}.placeOfServiceCode`}
          label="Place of Service"
          options={PLACES}
        />
        <Text
          path={`${at}.procedureCode`}
          name={`${name}.procedureCode`}
          label="Procedure Code"
          mask={upper}
          maxLength={5}
        />
        {[0, 1, 2, 3].map((j) => (
          <Text
            key={j}
            path={`${at}.modifiers[${j}]`}
            name={`${name}.modifierCode${j + 1}`}
            label={`Modifier ${j + 1}`}
            mask={upper}
            maxLength={2}
          />
        ))}
        {[0, 1, 2, 3].map((j) => (
          // The list is another one when the diagnoses change, so the box is drawn anew.
          <Lookup
            key={`${j} ${codes.join(' ')}`}
            path={`${at}.diagnosisPointers[${j}]`}
            name={`${name}.diagnosisCodePointer${j + 1}`}
            label={`Diagnosis Pointer ${j + 1}`}
            options={codes}
            mask={upper}
          />
        ))}
        <Text path={`${at}.charge`} name={`${name}.amount`} label="Charge Amount" mask={money} />
        <Text path={`${at}.units`} name={`${name}.quantity`} label="Quantity" mask={number(4)} />
        <Text
          path={`${at}.renderingNpi`}
          name={`${name}.renderingProvider.npi`}
          label="Rendering Provider NPI"
          mask={number(10)}
        />
      </div>
    </Paper>
  );
}

export function Lines({ filled }: { readonly filled: number }) {
  const [count, setCount] = useState(Math.max(1, filled));
  return (
    <section className="section">
      <Typography variant="h6" component="h2">
        Service Lines
      </Typography>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a line is
        <Line key={index} index={index} />
      ))}
      <Button variant="outlined" onClick={() => setCount(count + 1)}>
        Add a Line
      </Button>
    </section>
  );
}
