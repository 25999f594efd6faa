import { decoy } from '../controls.ts';
import { page } from '../html.ts';

const BOXES = 14;

/** A claim form whose boxes carry numbers of a manual that isn't there: nobody can tell them apart. */
export function riddlePage(): string {
  const boxes = Array.from({ length: BOXES }, (_, at) => {
    const number = `R-${String(at + 1).padStart(2, '0')}`;
    return `<div><label for="r${at}">${number}</label>${decoy({ id: `r${at}`, name: `r${at}` })}</div>`;
  });
  return page({
    title: 'Claim form 7 - Quarry Mutual',
    style: 'plain.css',
    body: `<header><strong>Quarry Mutual</strong><a href="/">All portals</a></header>
<main><h1>Claim form 7</h1><p class="lead">The numbers are those of the manual. Patient, diagnosis, procedure code, NPI: see there.</p>
<form onsubmit="return false"><fieldset><legend>Patient, diagnosis, procedure code, billing NPI</legend><div class="grid">${boxes.join('')}</div></fieldset></form></main>`,
  });
}
