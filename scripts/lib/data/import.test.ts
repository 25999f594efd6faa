import { describe, expect, it } from 'vitest';
import { proceduresFrom } from './import-procedures.ts';
import { fillZip3, zip5Exceptions } from './import-zip.ts';

describe('procedures', () => {
  const taken = (codes: Record<string, object>) => proceduresFrom(JSON.stringify({ codes }));

  it('are rows in code order, in our own classes', () => {
    const { body } = taken({
      '90837': { label: 'Therapy', unit: 'session', min_minutes: 53, who: ['psychologist'], eff: '2013-01-01' },
      '90806': { label: 'Deleted code', term: '2012-12-31', replacement: '90791 or 90792' },
    });
    expect(body).toEqual([
      ['90806', 'Retired code', '', '', '', '', 'unknown', '', '2012-12-31', '90791|90792'],
      ['90837', 'Therapy', 'session', '53', '', 'PSY', 'unknown', '2013-01-01', '', ''],
    ]);
  });

  it('add who else bills, and leave out what is not behavioral', () => {
    const { body } = taken({ '97153': { label: 'ABA', who: ['technician'] }, G0566: { label: 'Imaging' } });
    expect(body.map(([code, , , , , who]) => [code, who])).toEqual([['97153', 'tech BCBA PSY']]);
  });

  it('take no words for dates', () => {
    const { body, effective } = taken({ '90849': { label: 'Group', eff: '2026 telehealth add' } });
    expect(body[0]?.[7]).toBe('');
    expect(effective.get('90849')).toBe('');
  });
});

describe('ZIP areas', () => {
  const areas = fillZip3([
    ['063', 'CT|NY'],
    ['100', 'NY'],
  ]);

  it('get the islands and military offices the reference leaves out', () => {
    expect(areas.get('008')).toBe('VI');
    expect(areas.get('094')).toBe('AE');
    expect(areas.get('966')).toBe('AP');
    expect(areas.get('089')).toBeUndefined();
  });

  it('list only the ZIPs told apart from their area', () => {
    const rows = [
      ['10001', 'NY'],
      ['06390', 'NY'],
    ];
    expect(zip5Exceptions(areas, rows)).toEqual([
      ['06390', 'NY'],
      ['96799', 'AS'],
    ]);
  });
});
