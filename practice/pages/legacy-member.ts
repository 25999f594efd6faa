import type { Controls } from '../controls.ts';

/** Boxes 1 to 8: what eligibility knows of the member, printed and never asked for. */
export function memberTable(form: Controls): string {
  const row = (number: string, caption: string, path: string) =>
    `<tr><th class="no">${number}</th><th>${caption}</th>${form.output(path, 'td', { class: 'said' })}</tr>`;
  const left = [
    row('', 'PAYER', 'payer.name'),
    row('1a.', "INSURED'S I.D. NUMBER", 'subscriber.memberId'),
    row('2.', "PATIENT'S NAME (Last Name, First Name, Middle Initial)", 'patient.fullName'),
    row('3.', "PATIENT'S BIRTHDATE", 'patient.dob'),
    row('', "PATIENT'S SEX", 'patient.sex'),
    row('4.', "INSURED'S NAME (Last Name, First Name, Middle Initial)", 'subscriber.fullName'),
    row('6.', "PATIENT'S RELATIONSHIP TO INSURED", 'subscriber.relationship'),
  ];
  const right = [
    row('5.', "PATIENT'S ADDRESS (No., Street)", 'patient.address1'),
    row('', "PATIENT'S CITY", 'patient.city'),
    row('', "PATIENT'S STATE", 'patient.state'),
    row('', "PATIENT'S ZIP CODE", 'patient.zip'),
    row('', "PATIENT'S TELEPHONE (Include Area Code)", 'patient.phone'),
    row('7.', "INSURED'S ADDRESS (No., Street)", 'subscriber.address1'),
    row('11.', "INSURED'S POLICY GROUP OR FECA NUMBER", 'subscriber.groupNumber'),
  ];
  return `<table class="form"><tr><td class="half"><table class="in">${left.join('')}</table></td>
<td class="half"><table class="in">${right.join('')}</table></td></tr></table>`;
}
