// What a press on a facet does to the text of a query.
import { describe, expect, it } from 'vitest';
import {
  facetChoice,
  isChosen,
  toggled,
  withFacetChoice,
  withoutFields,
} from '../../../../src/model/query/facet-terms.js';

const japan = { value: 'Japan', names: ['tokyo'] };
const china = { value: 'China', names: [] };
const pressed = (text: string, value: typeof japan | typeof china): string =>
  withFacetChoice(text, 'by', toggled(facetChoice(text, 'by'), value));

describe('a press on a value', () => {
  it('leaves it out, and lets it pass again', () => {
    expect(pressed('radar', japan)).toBe('radar -by:"Japan"');
    expect(pressed('radar -by:"Japan"', japan)).toBe('radar');
    expect(pressed('radar -by:tokyo', japan)).toBe('radar');
  });

  it('adds it to those that are let pass alone, and takes it from them', () => {
    expect(pressed('by:"Japan"', china)).toBe('by:"Japan","China"');
    expect(pressed('by:"Japan","China"', japan)).toBe('by:"China"');
  });

  it('knows what is meant by a part of its name, unless that is in quotation marks', () => {
    expect(isChosen(facetChoice('by:jap', 'by'), japan)).toBe(true);
    expect(isChosen(facetChoice('by:"jap"', 'by'), japan)).toBe(false);
    expect(isChosen(facetChoice('-by:jap', 'by'), japan)).toBe(false);
  });
});

describe('a query without fields', () => {
  it('has its words, and what only looks like a field', () => {
    expect(withoutFields('radar by:"Japan" -is:denied magnitude:>6 12:30 https://a.b', ['magnitude'])).toBe(
      'radar 12:30 https://a.b',
    );
    expect(withoutFields('update: magnitude:>6', [])).toBe('update: magnitude:>6');
  });
});
