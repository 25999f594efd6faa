/** Attributes that several people and places of a claim have; the subject comes from the words around. */
export interface Leaf {
  readonly leaf: string;
  readonly says: RegExp;
  readonly not?: RegExp;
  readonly names?: RegExp;
  readonly weight?: number;
  readonly lengths?: readonly [number, number];
  /** Means boxes of a split value only. */
  readonly split?: boolean;
  /** Says something only where the person it belongs to is named as well. */
  readonly bare?: boolean;
}

export const LEAVES: readonly Leaf[] = [
  {
    leaf: 'lastName',
    says: /\b(last( name)?|l name|surname|family name|last (or )?organization name)\b/,
    names: /\b(lname|lst|lnm|ln|lastname|lastnm)\b/,
    not: /\blast (visit|seen|x ?ray|menstrual|worked|updated|date|4|four|paid|login|modified|saved|billed)\b|last .*\bdate\b|\bat last\b/,
  },
  {
    leaf: 'firstName',
    says: /\b(first( name)?|f name|given name|forename)\b/,
    names: /\b(fname|fst|fnm|fn|firstname|frst)\b/,
    not: /\bfirst (visit|consult|seen|treat|service|symptom|name of)|first .*\bdate\b|\bdate\b.*first/,
  },
  {
    leaf: 'middleName',
    says: /\b(middle( (name|initial|init))?|mi|m i|initial|middle init)\b/,
    names: /\b(mname|middlename|mid|minit|mn)\b/,
    not: /\binitial (treatment|visit|evaluation)|last name first name/,
    lengths: [1, 35],
  },
  {
    leaf: 'fullName',
    says: /\bname\b|^(patient|client|member|recipient|beneficiary|subscriber|policy ?holder|insured|other insured)$/,
    names: /\b(fullname|nm)\b/,
    not: /\b(first|last|given|surname|plan|program|payer|insurance name|company|school|employer|user|file|group name|middle|drug|contact|facility|login|template|product|description|preferred|nick ?name|alias|maiden|display|sex|gender|dob|birth)\b/,
    weight: 0.9,
  },
  {
    leaf: 'name',
    says: /\bname\b|\borganization\b|^(\d+ )?((service )?facility|(billing|rendering|referring|attending|ordering|supervising|pay to|treating|servicing|performing) (provider|physician|practitioner)|supplier|payer|clinician|therapist|practice|group practice|clinic|agency|billing (entity|group|practice)|billed by|provider of service|referral source|referred by|(referring|treating) clinician|place where services.*|location of services?|(performing|rendering|treating|servicing|attending) (staff|therapist|counselor|clinician|practitioner)|((program|service|clinic|treatment) )?site|(clinic|treatment) location)( location)?( info(rmation)?)?( and phone( number)?)?$/,
    names: /\b(nm|organization)\b/,
    not: /\b(first|middle|plan|program(?! site)|user|file|login|contact|drug|template|qualifier|product)\b/,
    weight: 0.9,
    lengths: [6, 120],
  },
  {
    leaf: 'dob',
    says: /\b(birth ?dates?|dates? of birth|dob|(birth|b) ?day|d o b|b ?d|born)\b|^birth$/,
    names: /\b(birth|bdate|bday)\b/,
  },
  { leaf: 'sex', says: /\b(sex|gender)\b/, lengths: [1, 10] },
  {
    leaf: 'address1',
    says: /\b(address( line)? ?(1|one)|street( address)?|(?<!\bname )(?<!\bname and )address|line 1|number street)\b/,
    names: /\b(addr|street|addr 1|adr)\b/,
    not: /\b((address|street)( line)? ?(2|two)|line 2|2nd address|e ?mail|email|ip|web|same)\b/,
  },
  {
    leaf: 'address2',
    says: /\b((address|street)( line)? ?(2|two)|2nd address|second address|apt|suite|apartment|line 2|unit number)\b|^unit$/,
    not: /\b(line item|hours)\b/,
    names: /\b(addr 2|address 2|addr line 2|line 2)\b/,
  },
  { leaf: 'city', says: /\b(city|town)\b/, not: /\bcity state( and)? zip\b|capacity/ },
  {
    leaf: 'state',
    says: /\b(state|st)\b/,
    names: /\bstate\b/,
    not: /\b(accident|auto|place state|city state|statement|license|main st)\b/,
    lengths: [2, 20],
  },
  {
    leaf: 'zip',
    says: /\b(zip( ?code)?|postal( code)?|zipcode)\b/,
    names: /\bpostal\b/,
    not: /\bcity state\b/,
    lengths: [5, 12],
  },
  {
    leaf: 'phone',
    says: /\b(telephone|phone)( number)?\b/,
    names: /\b(phone|tel|telephone)\b/,
    not: /\b(fax|log)\b|\bext(ension)?\b|\binfo\w* and phone\b/,
  },
  { leaf: 'phone', says: /\binfo\w* and phone number\b/, split: true },
  {
    leaf: 'relationship',
    says: /\brelation(ship)?\b|\b(patient|client|recipient|member) is( the)?( (insured|policyholder|policy holder|subscriber|member))?( .*)?$|^insured is( the)? patient$/,
    names: /\b(relation|relationship|rel to)\b/,
    not: /\brelationship manager\b|\brelated to\b|\bis (the )?same\b|\bpregnant\b|\bis (an?|in)\b/,
  },
  {
    leaf: 'memberId',
    says: /\b(member|subscriber|sub|policy ?holder|insured|insurance|recipient|client|consumer|participant|beneficiary|patient|medicaid|medicare|card|insurance card)( primary)?( s)? (id|identification|identifier)( number| code)?\b|\b(id|number|id number) (on|from)( the)?( insurance)? card\b|\bcert number\b|\bid number\b.*\b(program|item 1)\b|\b((member|subscriber|recipient|client|consumer|participant|beneficiary|policy ?holder|insured) number|policy (number|id)|rin|mbi|medicare (beneficiary )?number|(medicaid|medicare)( (recipient|client|member))? number|cin|hicn|sponsor ssn|medicare id|certificate number)\b|\bid card number\b/,
    names: /\b(member id|memberid|subscriber id|insured id|pri patient id|policy number|recipient id|mbr id|sub id)\b/,
    not: /\b(group|npi|account|other claim|payer( id)?|provider|control|authorization|employee|reference|plan id|lookup|search|number type|your system|internal)\b/,
  },
  {
    leaf: 'memberId',
    says: /^(id|id number|identification number|(primary )?identifier|policy( (number|id))?)$/,
    weight: 0.92,
    bare: true,
  },
  {
    leaf: 'groupNumber',
    says: /^group$|^group (on|from)( the)?( insurance)? card$|\b((policy )?group( or feca)?( policy)? (number|id|code)|policy (or )?group|feca number|feca|group number or policy|policy group or feca number|policy or group number|group (or )?policy number|employer group number)\b/,
    names:
      /\b(group number|grp number|grp num|group num|policy group|feca grp|feca|insured policy|group policy|group)\b/,
    not: /\b(npi|billing|provider|^(insured )?group name$|medical group|supplier|blk lung|black lung|group no id qual|adj\w*|reason)\b/,
  },
  {
    leaf: 'planName',
    says: /\b(plan|program|product) name\b|\b(insurance|coverage) plan\b|\bplan( or program)?$|^(insured|subscriber) group name$/,
    names: /\b(plan name|insrnce name|insurance name|program name|plan nm)\b/,
    not: /\b(another|is there|payer|group health|other plan id|participation|family|treatment|care plan)\b/,
  },
  { leaf: 'planName', says: /^group name$/, bare: true },
  {
    leaf: 'npi',
    says: /\b(npi|national provider (id|identifier|identification))\b/,
    not: /\b(taxonomy|qualifier|(?<!npi )type(?! \d npi)|lookup|none|no npi|non npi)\b/,
    lengths: [10, 10],
  },
  {
    leaf: 'npi',
    says: /\b(provider|facility|physician|practitioner)( primary)? (id|identifier)( number)?\b/,
    not: /\b(type|qualifier|secondary|medicaid|tax|payer|submitter)\b/,
    weight: 0.88,
    lengths: [10, 20],
  },
  { leaf: 'taxonomy', says: /\b(taxonomy|specialty code|provider specialty)\b/, names: /\b(taxonomy|specialty)\b/ },
  {
    leaf: 'signatureOnFile',
    says: /\b(signature on file|signature|sof|signed)\b/,
    names: /\b(sig|sign|signature|sof)\b/,
    not: /\b(date|provider|physician|supplier|accept|source code|degrees|sign(ed)? (in|out|off|up))\b/,
  },
];

/** Words that name whom a control is about. `weak` words lose against any strong one. */
export interface Subject {
  readonly subject: string;
  readonly says: RegExp;
  readonly names: RegExp;
  readonly weak?: RegExp;
  /** Taken out of the text before `says` looks at it. */
  readonly ignore?: RegExp;
}

export const SUBJECTS: readonly Subject[] = [
  {
    subject: 'nobody',
    says: /\b(employer|emergency contact|contact (person|name)|submitter|receiver|responsible party|guarantor|shipping|ship to|legal rep|guardian|school|attorney|case manager|mailing label|remit(tance)? address|user|login|copay|statement|pay to (address|plan)|ambulance|pick ?up|drop off)\b/,
    ignore: /\bemployer (group|id|identification)( number)?\b/,
    names: /\b(employer|emergency|shipping|guardian|attorney|contact)\b/,
  },
  {
    subject: 'otherInsured',
    says: /\b(other|second(ary)?|2nd|another|tertiary|additional) (insured|subscriber|insurance|coverage|policy ?holder|policy|health|member|group|plan)\b|\b(cob|tpl|coordination of benefits|third party)\b/,
    names: /\b(other|oth|oi|sec|secondary|second|other insured|other ins|cob)\b/,
  },
  {
    subject: 'subscriber',
    says: /\b(insured|subscribers?|sub id|policy ?holder|holder (last|first|name|dob|birth\w*|sex)|sponsor|primary insurance|(destination|primary|current) (coverage|insurance|policy|plan)|insurance (info|information|details)|coverage information)\b/,
    weak: /\bmember\b/,
    names: /\b(insured|insrd|subscriber|subscr|sub|ins|policyholder|pri|sponsor)\b/,
    ignore:
      /\b(other|second(ary)?|2nd|another|tertiary|additional) (insured|subscriber|insurance|coverage|policy ?holder|policy|health|member|group|plan)\b|\b(cob|tpl|coordination of benefits|third party)\b|\b(relation(ship)?|rel)( of patient)?( to (the )?(insured|subscriber|policy ?holder|primary insured))?|same as (insured|subscriber)/,
  },
  {
    subject: 'patient',
    says: /\b(patients?|recipient|client|beneficiary|person served|consumer|individual(?! npi)|participant(?! id))\b/,
    weak: /\bmember\b/,
    names: /\b(patient|pat|pt|pnt|recipient|client|bene|beneficiary)\b/,
    ignore:
      /\b(same as patient|patient ?(and|or) insured|patient (unable|amount)|if (not|different from|other than) (the )?patient|if patient is not|same as (client|member)|individual relationship|relation(ship)? (of|to) patient)\b/,
  },
  {
    subject: 'referring',
    says: /\b(referring|referral source|primary care( provider| physician)?|pcp|other source|referred by)\b/,
    weak: /\b(ordering|supervising)\b/,
    names: /\b(referring|refer|ref|referral|refphys|refprov|referprov)\b/,
  },
  {
    subject: 'rendering',
    says: /\b(rendering|attending|treating|servicing|performing|clinician|therapist|practitioner|individual npi|type 1 npi|provider of service)\b/,
    weak: /\b(physician or supplier|provider)\b/,
    ignore:
      /\b(billing|submitting|referring|ordering|supervising|facility) (provider|physician|clinician|practitioner)\b/,
    names: /\b(rendering|rendr|render|rend|attending|treating|servicing|performing|clinician|therapist)\b/,
  },
  {
    subject: 'facility',
    says: /\b(facility|service (facility|location|site)|site( npi| name)?|place where services|services (were )?rendered|location of service|(service |office |practice )?location|office)\b/,
    ignore:
      /\b(place of service|location of (patient|accident|member)|location (code|qualifier)|patient location|main office)\b/,
    names: /\b(facility|fac|site|svc location|service location|location|srvc ren)\b/,
  },
  {
    subject: 'billing',
    says: /\b(billing|submitting provider|pay to provider|pay to|supplier billing|group npi|(practice|group|agency|clinic|type 2) (npi|name|taxonomy|address|phone|telephone|city|state|zip|tax id|info\w*)|organization(al)? npi|group practice|billed by|vendor|biller|billing provider)\b|^(practice|agency|clinic|group practice)( billing)?$/,
    weak: /\b(supplier|practice|group|agency|clinic|organization)\b/,
    names: /\b(billing|bill|biller|billprov|supplier|payto|practice)\b/,
    ignore:
      /\bpay to (address|plan)\b|\b(signature of physician or supplier|services or supplies|billing note|policy group|group health|billing address same|(insured|employer|plan|member|subscriber) group( (name|number))?|^group name$)\b/,
  },
  {
    subject: 'otherPayer',
    says: /\b((other|second(ary)?|2nd|previous|prior) (payer|carrier|insurer|insurance( (company|carrier|payer))?)|primary payer (name|id|paid|payment|information))\b/,
    names: /\b(other payer|otherpayer|other payor|secondary payer|sec payer|prim payer)\b/,
  },
  {
    subject: 'payer',
    says: /\b(payers?|payor|carrier|insurance company|insurer|health plan name|billed to)\b/,
    names: /\b(payer|payor|carrier|insurer)\b/,
    ignore:
      /\b(other|second(ary)?|2nd) (payer|payor|carrier)|(on file|notes?|message) (with|to|for)( the)? payer|payer responsib\w+|payer claim control|self pay\b/,
  },
];

/** Which attributes each subject has in the vocabulary; written out, so that it is plain data. */
export const HAS: Readonly<Record<string, readonly string[]>> = {
  patient: [
    'lastName',
    'firstName',
    'middleName',
    'fullName',
    'dob',
    'sex',
    'address1',
    'address2',
    'city',
    'state',
    'zip',
    'phone',
    'signatureOnFile',
  ],
  subscriber: [
    'lastName',
    'firstName',
    'middleName',
    'fullName',
    'dob',
    'sex',
    'address1',
    'address2',
    'city',
    'state',
    'zip',
    'phone',
    'memberId',
    'groupNumber',
    'planName',
    'relationship',
    'signatureOnFile',
  ],
  otherInsured: [
    'lastName',
    'firstName',
    'middleName',
    'fullName',
    'dob',
    'sex',
    'address1',
    'address2',
    'city',
    'state',
    'zip',
    'phone',
    'memberId',
    'groupNumber',
    'planName',
    'relationship',
    'signatureOnFile',
  ],
  referring: ['name', 'lastName', 'firstName', 'npi'],
  rendering: ['name', 'lastName', 'firstName', 'npi', 'taxonomy'],
  facility: ['name', 'npi', 'address1', 'address2', 'city', 'state', 'zip'],
  billing: ['name', 'npi', 'address1', 'address2', 'city', 'state', 'zip', 'taxonomy', 'phone'],
  payer: ['name'],
  otherPayer: ['name'],
};

/** Boxes in which a subject's attribute stands on the paper form. */
export const BOXES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  patient: {
    lastName: ['2'],
    firstName: ['2'],
    middleName: ['2'],
    fullName: ['2'],
    dob: ['3'],
    sex: ['3'],
    '*': ['5'],
    signatureOnFile: ['12'],
  },
  subscriber: {
    lastName: ['4'],
    firstName: ['4'],
    middleName: ['4'],
    fullName: ['4'],
    dob: ['11a'],
    sex: ['11a'],
    memberId: ['1a'],
    groupNumber: ['11'],
    planName: ['11c'],
    relationship: ['6'],
    signatureOnFile: ['13'],
    '*': ['7'],
  },
  otherInsured: {
    lastName: ['9'],
    firstName: ['9'],
    middleName: ['9'],
    fullName: ['9'],
    memberId: ['9a'],
    groupNumber: ['9a'],
    planName: ['9d'],
    dob: ['9b'],
    sex: ['9b'],
    relationship: ['9c'],
    '*': ['9'],
  },
  referring: { npi: ['17b'], '*': ['17'] },
  rendering: { '*': ['31'], npi: ['24j', '31'], taxonomy: ['24j'] },
  facility: { npi: ['32a'], '*': ['32'] },
  billing: { npi: ['33a'], taxonomy: ['33b'], '*': ['33'] },
};
