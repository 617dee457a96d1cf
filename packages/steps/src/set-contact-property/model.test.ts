// What is written down about a contact, and where from.
import { describe, expect, it } from 'vitest';
import { wrongFields } from '../testing/options';
import { setContactPropertyModel as model } from './model';

describe('set-contact-property', () => {
  it('wants a property', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['property']);
    expect(wrongFields(model, { property: 'Not this', value: '' })).toEqual(['property']);
    expect(wrongFields(model, { property: 'company', value: '' })).toEqual([]);
  });

  it('reads variables in its value and follows a renamed one', () => {
    const options = { property: 'company', value: '{{company}} AB' };
    expect(model.reads(options)).toEqual([{ field: 'value', source: '{{company}} AB', as: 'template' }]);
    expect(model.renameVariable(options, 'company', 'firm')).toEqual({ property: 'company', value: '{{firm}} AB' });
  });

  it('does nothing while no property is chosen', () => {
    const tools = { localize: () => ({}), isConnected: () => true };
    expect(model.compile({ id: 'p', kind: model.kind, options: model.defaults() }, tools).entry).toBeUndefined();
  });
});
