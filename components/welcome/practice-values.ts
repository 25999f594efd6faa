/** An invented claim with four things wrong: a heading as diagnosis, a mistyped NPI, a wrong total, a time to check. */
export interface PracticeClaim {
  readonly boxes: readonly PracticeGroup[];
  readonly lines: readonly PracticeLine[];
  readonly end: PracticeGroup;
}

export interface PracticeGroup {
  readonly title: string;
  readonly boxes: readonly PracticeBox[];
}

export interface PracticeBox {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices?: readonly string[];
}

export interface PracticeLine {
  readonly dateFrom: string;
  readonly dateTo: string;
  readonly place: string;
  readonly code: string;
  readonly modifier: string;
  readonly pointer: string;
  readonly charge: string;
  readonly units: string;
  readonly npi: string;
}

/** The example NPI of the check-digit rule, and the same with its last digit mistyped. */
const NPI = '1234567893';
const WRONG_NPI = '1234567890';
const DAY_MS = 86_400_000;

/** The claim as if the visits were one and two weeks before `today`. */
export function practiceClaim(today: Date): PracticeClaim {
  const visit = (weeks: number): PracticeLine => {
    const date = usDay(new Date(today.getTime() - weeks * 7 * DAY_MS));
    return {
      dateFrom: date,
      dateTo: date,
      place: '11',
      code: '90837',
      modifier: '',
      pointer: 'A',
      charge: '185.00',
      units: '1',
      npi: NPI,
    };
  };
  return {
    boxes: [
      {
        title: 'Payer and patient',
        boxes: [
          { name: 'payerName', label: 'Payer name', value: 'Cedar Health Plan' },
          { name: 'memberId', label: "1a. Insured's ID number", value: 'W2209184471' },
          { name: 'patientLastName', label: "2. Patient's last name", value: 'Okafor' },
          { name: 'patientFirstName', label: "2. Patient's first name", value: 'Rosalind' },
          { name: 'patientBirthDate', label: "3. Patient's birth date", value: '04/12/1988' },
          { name: 'patientSex', label: "3. Patient's sex", value: 'F', choices: ['F', 'M', 'X'] },
          {
            name: 'relationship',
            label: '6. Patient relationship to insured',
            value: 'Self',
            choices: ['Self', 'Spouse', 'Child', 'Other'],
          },
        ],
      },
      {
        title: 'Diagnoses',
        boxes: [
          { name: 'diagnosisA', label: '21. Diagnosis A', value: 'F33.4' },
          { name: 'diagnosisB', label: '21. Diagnosis B', value: 'F41.1' },
        ],
      },
    ],
    lines: [visit(2), visit(1)],
    end: {
      title: 'Total and billing provider',
      boxes: [
        { name: 'totalCharge', label: '28. Total charge', value: '385.00' },
        { name: 'taxId', label: '25. Federal tax ID number', value: '12-3456789' },
        { name: 'accountNumber', label: "26. Patient's account number", value: 'OK-1042' },
        {
          name: 'acceptAssignment',
          label: '27. Accept assignment',
          value: 'Yes',
          choices: ['Yes', 'No'],
        },
        { name: 'billingName', label: '33. Billing provider name', value: 'Harbor Street Counseling' },
        { name: 'billingNpi', label: '33a. Billing provider NPI', value: WRONG_NPI },
      ],
    },
  };
}

function usDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getMonth() + 1)}/${two(date.getDate())}/${date.getFullYear()}`;
}
