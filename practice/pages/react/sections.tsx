/** @jsxImportSource react */
import { Button, Paper, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { FREQUENCIES, PLACES, RELATIONSHIPS, SEXES, STATES, YES_NO } from '../../options.ts';
import { Choice, Lookup, Picker, Text } from './fields.tsx';
import { DIAGNOSES, PAYERS } from './lists.ts';
import { date, money, number, phone, upper } from './masks.ts';

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Paper variant="outlined" className="section" component="section">
      <Typography variant="h6" component="h2">
        {title}
      </Typography>
      <div className="grid">{children}</div>
    </Paper>
  );
}

export function Payer() {
  return (
    <Section title="Payer">
      <Lookup path="payer.name" name="payer" label="Payer" options={PAYERS} placeholder="Type to search..." />
      <Text path="payer.id" name="payer.payerId" label="Payer ID" />
      <Choice
        path="claim.payerSequence"
        name="responsibilitySequence"
        label="Responsibility Sequence"
        options={[
          ['primary', 'Primary'],
          ['secondary', 'Secondary'],
          ['tertiary', 'Tertiary'],
        ]}
      />
    </Section>
  );
}

function Address({ who, name }: { readonly who: string; readonly name: string }) {
  return (
    <>
      <Text path={`${who}.address1`} name={`${name}.addressLine1`} label="Address Line 1" />
      <Text path={`${who}.city`} name={`${name}.city`} label="City" />
      <Choice path={`${who}.state`} name={`${name}.stateCode`} label="State" options={STATES} />
      <Text path={`${who}.zip`} name={`${name}.zipCode`} label="ZIP Code" maxLength={10} />
    </>
  );
}

export function Patient() {
  return (
    <Section title="Patient Information">
      <Picker name="patientPicker" label="Select a Patient" />
      <Text path="patient.lastName" name="patient.lastName" label="Last Name" />
      <Text path="patient.firstName" name="patient.firstName" label="First Name" />
      <Text path="patient.middleName" name="patient.middleName" label="Middle Name" />
      <Text path="patient.dob" name="patient.birthDate" label="Date of Birth" mask={date} placeholder="MM/DD/YYYY" />
      <Choice path="patient.sex" name="patient.genderCode" label="Gender" options={SEXES} />
      <Choice
        path="subscriber.relationship"
        name="patient.subscriberRelationshipCode"
        label="Relationship to Subscriber"
        options={RELATIONSHIPS}
      />
      <Address who="patient" name="patient" />
      <Text path="patient.phone" name="patient.phoneNumber" label="Phone Number" mask={phone} />
    </Section>
  );
}

export function Subscriber() {
  return (
    <Section title="Subscriber Information">
      <Text path="subscriber.memberId" name="subscriber.memberId" label="Member ID" mask={upper} />
      <Text path="subscriber.groupNumber" name="subscriber.groupNumber" label="Group Number" />
      <Text path="subscriber.lastName" name="subscriber.lastName" label="Last Name" />
      <Text path="subscriber.firstName" name="subscriber.firstName" label="First Name" />
      <Text
        path="subscriber.dob"
        name="subscriber.birthDate"
        label="Date of Birth"
        mask={date}
        placeholder="MM/DD/YYYY"
      />
      <Choice path="subscriber.sex" name="subscriber.genderCode" label="Gender" options={SEXES} />
      <Address who="subscriber" name="subscriber" />
    </Section>
  );
}

export function Billing() {
  return (
    <Section title="Billing Provider">
      <Picker name="providerExpressEntry" label="Express Entry" />
      <Text path="billing.name" name="billingProvider.lastName" label="Organization or Last Name" />
      <Text path="billing.npi" name="billingProvider.npi" label="NPI" mask={number(10)} />
      <Text path="billing.taxId" name="billingProvider.taxId.ein" label="Tax ID" />
      <Choice
        path="billing.taxIdType"
        name="billingProvider.taxIdType"
        label="Tax ID Type"
        options={[
          ['EIN', 'EIN'],
          ['SSN', 'SSN'],
        ]}
      />
      <Text path="billing.taxonomy" name="billingProvider.specialtyCode" label="Specialty / Taxonomy" mask={upper} />
      <Address who="billing" name="billingProvider" />
      <Text path="billing.phone" name="billingProvider.phoneNumber" label="Phone Number" mask={phone} />
    </Section>
  );
}

export function Rendering() {
  return (
    <Section title="Rendering Provider">
      <Text path="rendering.lastName" name="claimInformation.renderingProvider.lastName" label="Last Name" />
      <Text path="rendering.firstName" name="claimInformation.renderingProvider.firstName" label="First Name" />
      <Text path="rendering.npi" name="claimInformation.renderingProvider.npi" label="NPI" mask={number(10)} />
      <Text
        path="rendering.taxonomy"
        name="claimInformation.renderingProvider.specialtyCode"
        label="Specialty / Taxonomy"
        mask={upper}
      />
    </Section>
  );
}

export function Diagnoses({ filled }: { readonly filled: number }) {
  const [count, setCount] = useState(Math.max(1, filled));
  return (
    <Section title="Diagnosis Codes">
      {Array.from({ length: count }, (_, at) => (
        <Lookup
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a diagnosis is
          key={at}
          path={`diagnoses[${at}].code`}
          name={`claimInformation.diagnoses.${at}.code`}
          label={at === 0 ? 'Principal Diagnosis Code' : `Diagnosis Code ${at + 1}`}
          options={Object.keys(DIAGNOSES)}
          about={DIAGNOSES}
          mask={upper}
          placeholder="Type to search..."
        />
      ))}
      <Button variant="text" disabled={count >= 12} onClick={() => setCount(count + 1)}>
        Add Another Diagnosis
      </Button>
    </Section>
  );
}

export function ClaimInformation() {
  return (
    <Section title="Claim Information">
      <Text path="patient.accountNumber" name="claimInformation.controlNumber" label="Patient Control Number" />
      <Choice
        path="claim.placeOfService"
        name="claimInformation.placeOfServiceCode"
        label="Place of Service"
        options={PLACES}
      />
      <Choice
        path="claim.frequencyCode"
        name="claimInformation.frequencyTypeCode"
        label="Frequency Type"
        options={FREQUENCIES}
      />
      <Text
        path="claim.originalReferenceNumber"
        name="claimInformation.payerClaimControlNumber"
        label="Payer Claim Control Number"
      />
      <Choice
        path="claim.acceptAssignment"
        name="claimInformation.providerAcceptAssignmentCode"
        label="Provider Accept Assignment"
        options={YES_NO}
      />
      <Text
        path="claim.priorAuthorizationNumber"
        name="claimInformation.priorAuthorizationNumber"
        label="Prior Authorization Number"
      />
      <Text
        path="claim.amountPaid"
        name="claimInformation.patientPaidAmount"
        label="Patient Paid Amount"
        mask={money}
      />
      <Text path="claim.totalCharge" name="claimInformation.totalCharge" label="Total Charge" mask={money} />
    </Section>
  );
}
