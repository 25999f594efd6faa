import type { Attributes } from '../html.ts';
import { html, no, noPick, type Pages, rows, SEX, ST } from './claim.ts';
import { check, chosen, pick, t, typed, val } from './claim-self.ts';

const ng = (path: string, model: string, more: Attributes = {}) =>
  t(path, { 'ng-model': model, class: 'form-control input-sm ng-pristine', ...more });
const grp = (label: string, control: string, width = 3) =>
  `<div class="col-${width}"><label class="control-label">${label}</label>${control}</div>`;
/** ui-select: a button with the words, a search box out of sight. */
const uis = (path: string, shown: string, model: string) =>
  `<div class="ui-select-container" ng-model="${model}"><div class="ui-select-match"><span tabindex="-1" role="combobox" aria-label="Select box activate" class="btn ui-select-toggle" data-truth="${path}"><span class="ui-select-match-text shown">${shown}</span><i class="caret"></i></span></div><input type="search" class="ui-select-search ng-hide" placeholder="" data-truth=""></div>`;
const head = (captions: readonly string[]) =>
  `<div class="ln hd">${captions.map((caption) => `<div>${caption}</div>`).join('')}</div>`;

/** AngularJS: the model's name on the control and nothing else, the head of the services a row of divs, a template of a row. */
const angularJs = html(
  '.row{display:flex;flex-wrap:wrap}.col-3{width:23%;margin:3px}.col-2{width:15%;margin:3px}label{display:block;font-size:11px;font-weight:bold}.form-control{width:90%}.ui-select-toggle{display:inline-block;border:1px solid #aaa;min-width:140px;min-height:18px;padding:1px 4px}.ng-hide{display:none!important}.ln{display:flex;gap:4px;margin:2px 0}.ln>div{width:96px}.hd{font-size:11px;font-weight:bold}.modal-dialog{position:fixed;right:12px;bottom:12px;background:#fff;border:1px solid #666;padding:8px;width:190px}h4{margin:8px 0 2px;border-bottom:1px solid #ccc}',
  `<div ng-app="billing" ng-controller="ClaimCtrl as vm"><div><b>Agency billing</b> ${no({ 'ng-model': 'vm.q', placeholder: 'Consumer or claim' })}</div><h4>Consumer</h4><div class="row">${grp('Last name', ng('patient.lastName', 'vm.c.p.ln'))}${grp('First name', ng('patient.firstName', 'vm.c.p.fn'))}${grp('DOB', ng('patient.dob', 'vm.c.p.dob', { 'uib-datepicker-popup': 'MM/dd/yyyy' }))}${grp('Sex', uis('patient.sex', 'Male', 'vm.c.p.sx'))}${grp('Address', ng('patient.address1', 'vm.c.p.a1'))}${grp('Address cont.', ng('patient.address2', 'vm.c.p.a2'))}${grp('City', ng('patient.city', 'vm.c.p.ct'))}${grp('Zip', ng('patient.zip', 'vm.c.p.zp'))}${grp('Consumer account no.', ng('patient.accountNumber', 'vm.c.p.rec'))}${grp('Alternate ID', no({ 'ng-model': 'vm.c.p.alt', class: 'form-control' }))}</div>
<h4>Responsible party</h4><div class="row">${grp('Last name', no({ 'ng-model': 'vm.c.p.ln', class: 'form-control' }))}${grp('First name', no({ 'ng-model': 'vm.c.p.fn', class: 'form-control' }))}${grp('Phone', no({ 'ng-model': 'vm.c.p.ph', class: 'form-control' }))}</div>
<h4>Primary insurance</h4><div class="row">${grp('Insurance', uis('payer.name', 'Lone Mesa State Plan', 'vm.c.i.nm'))}${grp('Insurance ID', ng('subscriber.memberId', 'vm.c.i.id'))}${grp('Ins. group', ng('subscriber.groupNumber', 'vm.c.i.gr'))}${grp('Relationship to insured', uis('subscriber.relationship', 'Self', 'vm.c.i.rel'))}</div><h4>Secondary insurance</h4><div class="row">${grp('Insurance', uis('otherPayer.name', 'Caprock Benefit Trust', 'vm.c.i.nm'))}${grp('Insurance ID', ng('otherInsured.memberId', 'vm.c.i.id'))}${grp('Ins. group', ng('otherInsured.groupNumber', 'vm.c.i.gr'))}${grp('Insured last name', ng('otherInsured.lastName', 'vm.c.i.ln'))}</div>
<h4>Claim</h4><div class="row">${rows(4, (i) => grp(`Dx code ${i + 1}`, ng(`diagnoses[${i}].code`, `vm.c.dx[${i}]`, { 'uib-typeahead': 'd for d in vm.dx($viewValue)' }), 2))}${grp('Auth no.', ng('claim.priorAuthorizationNumber', 'vm.c.auth'), 2)}${grp('Resubmit code', ng('claim.frequencyCode', 'vm.c.res'), 2)}${grp('Ref. no.', ng('claim.originalReferenceNumber', 'vm.c.ref'), 2)}${grp('Clinician', uis('rendering.name', 'Ruben Haddad LCDC', 'vm.c.r.nm'), 2)}${grp('Clinician NPI', ng('rendering.npi', 'vm.c.r.npi'), 2)}${grp('Bill-to NPI', ng('billing.npi', 'vm.c.b.npi'), 2)}${grp('Accept assign.', check('claim.acceptAssignment', { 'ng-model': 'vm.c.aa' }), 2)}${grp('Other accident', check('condition.otherAccident', { 'ng-model': 'vm.c.oa' }), 2)}</div>
<h4>Services</h4>${head(['DOS', 'Thru', 'Location', 'CPT / HCPCS', 'Mod', 'Dx pointer', 'Qty', 'Charge', 'Tooth'])}<div class="ln ng-hide">${rows(9, () => `<div>${no({ class: 'form-control' })}</div>`)}</div>${rows(3, (i) => `<div class="ln" ng-repeat="l in vm.c.lines"><div>${ng(`lines[${i}].dateFrom`, 'l.d1')}</div><div>${ng(`lines[${i}].dateTo`, 'l.d2')}</div><div>${chosen(`lines[${i}].placeOfService`, ['', '11|Office', '10|Tele home', '02|Tele other'], val(`lines[${i}].placeOfService`), { 'ng-model': 'l.loc', class: 'form-control' })}</div><div>${ng(`lines[${i}].procedureCode`, 'l.cpt')}</div><div>${rows(2, (m) => ng(`lines[${i}].modifiers[${m}]`, 'l.m', { style: 'width:30px' }))}</div><div>${ng(`lines[${i}].diagnosisPointers`, 'l.dx')}</div><div>${ng(`lines[${i}].units`, 'l.q')}</div><div>${ng(`lines[${i}].charge`, 'l.amt')}</div><div>${no({ 'ng-model': 'l.tooth', class: 'form-control' })}</div></div>`)}
<div class="modal-dialog"><b>Add to statement</b><br>Amount ${no({ class: 'form-control' })}Due date ${no({ class: 'form-control' })}Address ${no({ class: 'form-control' })}</div></div>`,
);

/** A box named by a text elsewhere on the page, which only screen readers get. */
const by = (label: string, control: (id: string) => string, icon = '') => {
  const id = `tl-${label.toLowerCase().replace(/\W+/g, '-')}`;
  return `<ion-item>${icon && `<ion-icon aria-hidden="true">${icon}</ion-icon>`}${control(id)}<span id="${id}" class="vh">${label}</span></ion-item>`;
};
const ion = (label: string, path: string, icon = '', more: Attributes = {}) =>
  by(label, (id) => t(path, { 'aria-labelledby': id, class: 'native-input', ...more }), icon);
const ionNo = (label: string) => by(label, (id) => no({ 'aria-labelledby': id, class: 'native-input' }));
const ionPick = (label: string, path: string, options: readonly string[]) =>
  by(label, (id) => pick(path, options, { 'aria-labelledby': id }));
const list = (title: string, body: string) =>
  `<ion-list><ion-list-header>${title}</ion-list-header><div>${body}</div></ion-list>`;

/** A phone app's page: boxes named by texts for screen readers, most with an example in them; a date range in one box. */
const phoneApp = html(
  'ion-item{display:inline-block;border-bottom:1px solid #ddd;margin:3px;padding:3px}.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}ion-list{display:block;margin:8px 0}ion-list-header{display:block;font-weight:bold}.native-input{border:0;background:#f8f8f8;width:150px}',
  `<ion-toolbar>Claim <ion-searchbar>${no({ 'aria-label': 'search text', placeholder: 'Search' })}</ion-searchbar></ion-toolbar>${list('Patient', `${ion('Patient last name', 'patient.lastName', '☺', { placeholder: 'Smith' })}${ion('Patient first name', 'patient.firstName', '', { placeholder: 'Sam' })}${ion('Patient birth date', 'patient.dob', '', { placeholder: '01/31/1990' })}${ionPick('Patient sex', 'patient.sex', SEX)}${ion('Patient street address', 'patient.address1')}${ion('Patient city', 'patient.city')}${ionPick('Patient state', 'patient.state', ST)}${ion('Patient ZIP code', 'patient.zip')}${ion('Patient phone', 'patient.phone', '☎')}${ion('Patient account number', 'patient.accountNumber')}`)}${list('Card', `${ion('Insurance company', 'payer.name')}${ion('Member number on card', 'subscriber.memberId', '', { placeholder: '123456789A' })}${ion('Group number on card', 'subscriber.groupNumber')}${ion('Card holder last name', 'subscriber.lastName')}${ion('Card holder first name', 'subscriber.firstName')}${ionPick('Patient is card holder’s', 'subscriber.relationship', ['Self', 'Spouse', 'Child', 'Other'])}${ionNo('Card issue date')}`)}${list('Claim', `${rows(4, (i) => ion(`Diagnosis code ${i + 1}`, `diagnoses[${i}].code`, '', { placeholder: 'F00.0' }))}${ion('Authorization number', 'claim.priorAuthorizationNumber')}${ionPick('Claim frequency code', 'claim.frequencyCode', ['1', '7', '8'])}${ion('Claim number to replace', 'claim.originalReferenceNumber')}`)}${rows(3, (i) => list(`Session ${i + 1}`, `${by('Dates, from and to', (id) => typed(`lines[${i}].dateFrom`, `${val(`lines[${i}].dateFrom`)} to ${val(`lines[${i}].dateTo`)}`, { 'aria-labelledby': id, class: 'native-input' }), '▤')}${ionPick('Place of service', `lines[${i}].placeOfService`, ['11', '10', '02'])}${ion('Procedure code', `lines[${i}].procedureCode`, '', { placeholder: '90834' })}${ion('Modifier', `lines[${i}].modifiers[0]`)}${ion('Second modifier', `lines[${i}].modifiers[1]`)}${ion('Diagnosis pointers', `lines[${i}].diagnosisPointers`, '', { placeholder: 'AB' })}${ion('Units', `lines[${i}].units`)}${ion('Charge', `lines[${i}].charge`, '$')}${ionNo('Start time')}`))}${list('Me', `${ion('Rendering NPI', 'rendering.npi')}${ion('Billing NPI', 'billing.npi')}${ion('Billing tax ID', 'billing.taxId')}`)}${list('Reminder', `${by('Remind me', (id) => noPick(['Tomorrow', 'In a week'], { 'aria-labelledby': id }))}${ionNo('Reminder text')}`)}`,
);

/** The exam: names in the model only, names for screen readers only. */
export const F5: Pages = {
  'f19-angularjs': angularJs,
  'f20-phone-app': phoneApp,
};
